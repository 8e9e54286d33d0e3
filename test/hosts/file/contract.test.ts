import { openWorkbook } from '../../../src/hosts/file/file-host';
import { describeHostContract } from '../contract';
import { contractFile } from './contract-workbook';
import { linksIn } from './links';

describeHostContract(
  'file',
  (workbook) => {
    const host = openWorkbook(contractFile(workbook), workbook.name);
    return Promise.resolve({
      host,
      reopen: () => Promise.resolve(openWorkbook(host.bytes(), workbook.name)),
      links: (hoja) => Promise.resolve(linksIn(host.bytes(), hoja)),
    });
  },
  { live: false, select: false, counting: false },
);
