import { tileMaker, type Answer, type TileRequest } from './tile-maker.ts';

/** A request with a number, which the answer repeats. */
export interface Question {
  number: number;
  request: TileRequest;
}
export interface Reply {
  number: number;
  answer: Answer;
}

/** TypeScript's DOM types have no worker scope. */
const scope = globalThis as unknown as {
  postMessage: (reply: Reply, transfer: ArrayBuffer[]) => void;
  onmessage: (event: MessageEvent<Question>) => void;
};

const answerTo = tileMaker();

scope.onmessage = ({ data: { number, request } }) => {
  const answer = answerTo(request);
  scope.postMessage({ number, answer }, answer instanceof Uint8Array ? [answer.buffer] : []);
};
