// A third-party program, which knows this service only through the client generated from src/openapi.json: it fetches the
// report of a published year, checks that it is what was published, and prints the sentence.
// Its arguments are the address of the service, the Authorization header, and the year.
import { createHash } from 'node:crypto';
import { AnnualReportViewFromJSON, Configuration, ReportsApi } from './client';

async function sentence(basePath: string, Authorization: string, year: number): Promise<string> {
    const reports = new ReportsApi(new Configuration({ basePath, headers: { Authorization } }));
    const [latest] = (await reports.listVersions({ year })).items;
    const { raw } = await reports.readAnnualReportRaw({ year });
    const bytes = new Uint8Array(await raw.arrayBuffer());
    if (createHash('sha256').update(bytes).digest('hex') !== latest.digest) {
        throw new Error('Not what was published');
    }
    const report = AnnualReportViewFromJSON(JSON.parse(new TextDecoder().decode(bytes)));
    const settled = report.villages.reduce((sum, village) => sum + village.settled, 0);
    if (settled !== report.total.settled) {
        throw new Error('The villages do not add up');
    }
    return report.narrative.zh;
}

void sentence(process.argv[2], process.argv[3], Number(process.argv[4])).then(console.log);
