/** What is judged beside badges: endorsements by themselves, and learner records. A browser loads it when one comes. */
export { judgeEndorsement } from './judge-endorsement.ts';
export { judgeRecord } from './learner-record/judge-record.ts';
