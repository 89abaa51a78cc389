// A third-party program that uses openapi-fetch and the types made by openapi-typescript: it records a case, concludes
// it, and fetches the figures of a year.
// Its arguments are the address of the service, an account, its password, and a folder for the files.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import createClient from 'openapi-fetch';
import type { components, paths } from './mediation';

const [baseUrl, account, password, folder] = process.argv.slice(2);
const Authorization = `Basic ${Buffer.from(`${account}:${password}`).toString('base64')}`;
const client = createClient<paths>({ baseUrl, headers: { Authorization } });

/** Returns the answer; a refusal ends the program. */
async function answered<T>(answer: Promise<{ data?: T; error?: unknown }>): Promise<T> {
    const { data, error } = await answer;
    if (data === undefined) throw new Error(JSON.stringify(error));
    return data;
}

async function main() {
    const newCase: components['schemas']['NewCase'] = {
        villageCode: '431223206200',
        type: 'NEIGHBOUR',
        acceptedOn: '2025-01-01',
        parties: [{ name: '张三', role: 'APPLICANT' }, { name: '李四', role: 'RESPONDENT' }],
        summary: '因排水沟发生争执',
    };
    const recording = { params: { header: { 'Idempotency-Key': randomUUID() } }, body: newCase };
    const recorded = await answered(client.POST('/api/v1/cases', recording));
    const again = await answered(client.POST('/api/v1/cases', recording));
    console.log(`recorded in ${recorded.villageName}, once: ${again.id === recorded.id}`);

    const path = { id: recorded.id };
    const read = await answered(client.GET('/api/v1/cases/{id}', { params: { path } }));
    console.log(`accepted on ${read.acceptedOn}, due on ${read.dueOn}`);
    writeFileSync(join(folder, 'case.json'), JSON.stringify(read));

    const open = await answered(client.GET('/api/v1/cases', {
        params: { query: { area: '431223206200', status: 'OPEN', type: 'NEIGHBOUR' } },
    }));
    console.log(`listed as open: ${open.items.some((one) => one.id === read.id)}`);

    const header = { 'If-Match': `"${read.version}"` };
    const conclusion: components['schemas']['Conclusion'] = {
        result: 'SETTLED',
        concludedOn: '2025-01-02',
        agreement: { form: 'WRITTEN', amount: '1234.50' },
    };
    const refused = await client.PUT('/api/v1/cases/{id}/outcome', {
        params: { path, header }, body: { ...conclusion, concludedOn: '2024-12-31' },
    });
    console.log(`refused: ${refused.error?.status} ${refused.error?.type}`);
    const { outcome } = await answered(client.PUT('/api/v1/cases/{id}/outcome', {
        params: { path, header }, body: conclusion,
    }));
    console.log(`${outcome?.result} on ${outcome?.concludedOn} for ${outcome?.agreement?.amount} yuan`);

    const { rows, total } = await answered(client.GET('/api/v1/statistics', {
        params: { query: { year: 2024, by: 'village' } },
    }));
    const settled = rows.reduce((sum, village) => sum + village.settled, 0);
    console.log(`${settled} of ${total.settled} settled in ${rows.length} villages`);
    const report = await answered(client.GET('/api/v1/reports/annual/{year}', { params: { path: { year: 2024 } } }));
    console.log(report.narrative.zh);

    const params = { query: { year: 2024 } };
    const table = await answered(client.GET('/api/v1/statistics.csv', { params, parseAs: 'arrayBuffer' }));
    writeFileSync(join(folder, 'statistics.csv'), Buffer.from(table));
    const workbook = await answered(client.GET('/api/v1/statistics.xlsx', { params, parseAs: 'arrayBuffer' }));
    writeFileSync(join(folder, 'statistics.xlsx'), Buffer.from(workbook));
    process.stdout.write(await answered(client.GET('/api/v1/reports/annual/{year}.txt', {
        params: { path: { year: 2024 } }, parseAs: 'text',
    })));
}

void main();
