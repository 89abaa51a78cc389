// A program of somebody else, who has nothing of this service but the client generated from src/openapi.json: fetches the
// report of a published year, checks that it is what was published, and prints the sentence.
// Arguments: the address of the service, the header that lets in, the year.
import { AnnualReportViewFromJSON, Configuration, ReportsApi } from '../../../target/typescript-client';

declare const process: { argv: string[] };
declare const require: (name: string) => any;
const { createHash } = require('node:crypto');

async function sentence(basePath: string, Authorization: string, year: number): Promise<string> {
    const reports = new ReportsApi(new Configuration({ basePath, headers: { Authorization } }));
    const [latest] = (await reports.listVersions({ year })).items;
    const { raw } = await reports.readAnnualReportRaw({ year });
    const bytes = new Uint8Array(await raw.arrayBuffer());
    if (createHash('sha256').update(bytes).digest('hex') !== latest.digest) {
        throw new Error('Not what was published');
    }
    const report = AnnualReportViewFromJSON(JSON.parse(new TextDecoder().decode(bytes)));
    const settled: number = report.villages.reduce((sum, village) => sum + village.settled, 0);
    if (settled !== report.total.settled) {
        throw new Error('The villages do not add up');
    }
    return report.narrative.zh;
}

sentence(process.argv[2], process.argv[3], Number(process.argv[4])).then((text) => console.log(text));
