import { join } from 'node:path';
import { createNewFile } from '../../files/new-file.ts';
import { type MessageFrame, mimeMessage } from '../mime-message.ts';
import type { Transport } from '../notification.ts';

/** Drafts: one `.eml` file to a letter, which mail programs open ready to be sent. */
export function emlTransport(folder: string, frame: Omit<MessageFrame, 'isDraft'>): Transport {
  return {
    name: 'eml',
    attaches: true,
    deliver: async (ready) => {
      const message = await mimeMessage(ready, { ...frame, isDraft: true });
      const file = createNewFile(join(folder, `${ready.notification.award.id}.eml`));
      file.append(message);
      file.close();
      return { state: 'drafted' };
    },
    close: async () => {},
  };
}
