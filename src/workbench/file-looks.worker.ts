import { openWorkbook } from '../hosts/file/file-host';
import type { Answer, Asked } from './file-looks';

const answer = async ({ bytes, name, cells }: Asked): Promise<Answer> => {
  try {
    return { looks: await openWorkbook(bytes, name).looks(cells) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
};

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  void answer(data).then((said) => {
    self.postMessage(said);
  });
};
