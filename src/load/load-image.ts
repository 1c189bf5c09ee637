import { posix } from 'node:path';
import { type Place, type Problem, problem } from '../errors/index.ts';
import { nearest } from '../lib/edit-distance.ts';
import { type ImageType, imageTypeOf } from '../lib/image-type.ts';
import { latin1 } from '../lib/png.ts';
import type { ImageMediaType, ImageReference, LoadedImage } from '../model/image.ts';
import type { ContentFiles } from './content-files.ts';
import type { ReadFile } from './read-content-file.ts';
import { readBytes, SIZE_LIMITS } from './read-file.ts';

/** The part of an issuer's or achievement's front matter that names its image, or of the site's that names its logo. */
export interface WithImage {
  readonly image?: ImageReference | undefined;
  readonly logo?: ImageReference | undefined;
}

const ENDINGS = ['.png', '.svg', '.jpg', '.jpeg', '.webp'];

/** The kinds that are read, by what their bytes say. */
const MEDIA_TYPES = new Map<ImageType, ImageMediaType>([
  ['PNG', 'image/png'],
  ['JPEG', 'image/jpeg'],
  ['WebP', 'image/webp'],
]);

/** A file together with the image it names, or with what is wrong with that image. */
export function addImage<Data extends WithImage>(
  root: string,
  file: ReadFile<Data>,
  content: ContentFiles,
): ReadFile<Data> {
  const { image: own, logo } = file.data ?? file.rightFields ?? {};
  const named = own ?? logo;
  if (!named) return file;
  const place = { file: file.file, path: [own ? 'image' : 'logo', 'file'] };
  const { image, problems } = loadImage(root, place, named, content);
  return { ...file, image, problems: [...file.problems, ...problems] };
}

/** Reads an image that a content file names: an image inside `content/`, in the same folder or below it. */
function loadImage(
  root: string,
  place: Place & { readonly file: string },
  image: ImageReference,
  content: ContentFiles,
): { readonly image?: LoadedImage; readonly problems: readonly Problem[] } {
  if (leavesFolder(image.file)) return { problems: [problem('content/outside', undefined, place)] };
  const path = posix.join(posix.dirname(place.file), image.file);
  if (!ENDINGS.includes(posix.extname(path).toLowerCase()))
    return { problems: [problem('image/unknown-format', { file: image.file }, place)] };
  if (content.refused.has(path)) return { problems: [] };
  if (!content.files.includes(path)) return { problems: [missing(image.file, path, content, place)] };
  const read = readBytes(root, path, SIZE_LIMITS.image);
  if ('problem' in read) return { problems: [read.problem] };
  const mediaType = mediaTypeOf(path, read.content);
  if (mediaType === undefined) {
    const format = imageTypeOf(read.content) ?? 'no image';
    return { problems: [problem('image/other-format', { format }, { file: path })] };
  }
  return { image: { file: path, mediaType, bytes: read.content, alt: image.alt }, problems: [] };
}

/** By the bytes, as people rename files; by the name where they say nothing. */
function mediaTypeOf(path: string, bytes: Uint8Array): ImageMediaType | undefined {
  const type = imageTypeOf(bytes);
  if (type !== undefined) return MEDIA_TYPES.get(type);
  if (/\.svg$/i.test(path) || /^\uFEFF?\s*<(\?xml|svg|!)/i.test(latin1(bytes.subarray(0, 60))))
    return 'image/svg+xml';
  return /\.png$/i.test(path) ? 'image/png' : undefined;
}

/** Whether a name leads out of the folder of the file that names it. */
export function leavesFolder(file: string): boolean {
  return (
    posix.isAbsolute(file) || file.includes('\\') || file.includes(':') || file.split('/').includes('..')
  );
}

function missing(name: string, path: string, content: ContentFiles, place: Place): Problem {
  const folder = `${posix.dirname(path)}/`;
  const images = content.files.filter(
    (each) => each.startsWith(folder) && ENDINGS.includes(posix.extname(each).toLowerCase()),
  );
  const suggestion = nearest(
    posix.basename(path),
    images.map((each) => each.slice(folder.length)),
  );
  return problem('content/missing-file', { file: name, suggestion }, place);
}
