// A third-party program that uses the client made by openapi-generator (typescript-fetch): it records a case, concludes it, and
// fetches the figures of a year.
// Its arguments are the address of the service, an account, its password, and a folder for the files.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
    AgreementForm, CasesApi, CaseViewToJSON, Configuration, DisputeType, PartyRole, ProblemDocumentFromJSON, ReportsApi,
    ResponseError, Result, StatisticsApi, Status, type Conclusion, type NewCase,
} from './client';

const [basePath, username, password, folder] = process.argv.slice(2);
const configuration = new Configuration({ basePath, username, password });
const cases = new CasesApi(configuration);
const statistics = new StatisticsApi(configuration);
const reports = new ReportsApi(configuration);

async function main() {
    const newCase: NewCase = {
        villageCode: '431223206200',
        type: DisputeType.Neighbour,
        acceptedOn: '2025-01-01',
        parties: [{ name: '张三', role: PartyRole.Applicant }, { name: '李四', role: PartyRole.Respondent }],
        summary: '因排水沟发生争执',
    };
    const idempotencyKey = randomUUID();
    const recorded = await cases.recordCase({ newCase, idempotencyKey });
    const again = await cases.recordCase({ newCase, idempotencyKey });
    console.log(`recorded in ${recorded.villageName}, once: ${again.id === recorded.id}`);

    const { id } = recorded;
    const read = await cases.readCase({ id });
    console.log(`accepted on ${read.acceptedOn}, due on ${read.dueOn}`);
    writeFileSync(join(folder, 'case.json'), JSON.stringify(CaseViewToJSON(read)));

    const open = await cases.listCases({ area: '431223206200', status: Status.Open, type: DisputeType.Neighbour });
    console.log(`listed as open: ${open.items.some((one) => one.id === id)}`);

    const conclusion: Conclusion = {
        result: Result.Settled,
        concludedOn: '2025-01-02',
        agreement: { form: AgreementForm.Written, amount: '1234.50' },
    };
    const ifMatch = `"${read.version}"`;
    const tooEarly = { ...conclusion, concludedOn: '2024-12-31' };
    try {
        await cases.concludeCase({ id, ifMatch, conclusion: tooEarly });
    } catch (error) {
        if (!(error instanceof ResponseError)) throw error;
        const problem = ProblemDocumentFromJSON(await error.response.json());
        console.log(`refused: ${problem.status} ${problem.type}`);
    }
    const { outcome } = await cases.concludeCase({ id, ifMatch, conclusion });
    console.log(`${outcome?.result} on ${outcome?.concludedOn} for ${outcome?.agreement?.amount} yuan`);

    const { rows, total } = await statistics.readStatistics({ year: 2024, by: 'village' });
    const settled = rows.reduce((sum, village) => sum + village.settled, 0);
    console.log(`${settled} of ${total.settled} settled in ${rows.length} villages`);
    const { narrative } = await reports.readAnnualReport({ year: 2024 });
    console.log(narrative.zh);

    const table = await statistics.readStatisticsCsv({ year: 2024 });
    writeFileSync(join(folder, 'statistics.csv'), await table.bytes());
    const workbook = await statistics.readStatisticsXlsx({ year: 2024 });
    writeFileSync(join(folder, 'statistics.xlsx'), await workbook.bytes());
    process.stdout.write(await reports.readAnnualReportTxt({ year: 2024 }));
}

void main();
