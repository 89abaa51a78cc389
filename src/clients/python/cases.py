"""A third-party program that uses the client made by openapi-generator (python): it records a case, concludes it, and
fetches the figures of a year.

Its arguments are the address of the service, an account, its password, and a folder for the files.
"""

import sys
from pathlib import Path
from uuid import uuid4

from openapi_client import (
    AgreementForm, AgreementTerms, ApiClient, ApiException, CasesApi, Conclusion, Configuration, DisputeType, NewCase,
    PartyInput, PartyRole, ProblemDocument, ReportsApi, Result, StatisticsApi, Status,
)

host, username, password, folder = sys.argv[1:]
client = ApiClient(Configuration(host=host, username=username, password=password))
cases, statistics, reports = CasesApi(client), StatisticsApi(client), ReportsApi(client)

new_case = NewCase(
    village_code="431223206200",
    type=DisputeType.NEIGHBOUR,
    accepted_on="2025-01-01",
    parties=[PartyInput(name="张三", role=PartyRole.APPLICANT), PartyInput(name="李四", role=PartyRole.RESPONDENT)],
    summary="因排水沟发生争执",
)
key = str(uuid4())
recorded = cases.record_case(new_case, idempotency_key=key)
again = cases.record_case(new_case, idempotency_key=key)
print(f"recorded in {recorded.village_name}, once: {again.id == recorded.id}")

read = cases.read_case(recorded.id)
print(f"accepted on {read.accepted_on}, due on {read.due_on}")
Path(folder, "case.json").write_text(read.to_json(), encoding="utf-8")

open_cases = cases.list_cases(area="431223206200", status=Status.OPEN, type=DisputeType.NEIGHBOUR)
print(f"listed as open: {any(one.id == read.id for one in open_cases.items)}")

conclusion = Conclusion(
    result=Result.SETTLED,
    concluded_on="2025-01-02",
    agreement=AgreementTerms(form=AgreementForm.WRITTEN, amount="1234.50"),
)
if_match = f'"{read.version}"'
too_early = conclusion.model_copy(update={"concluded_on": "2024-12-31"})
try:
    cases.conclude_case(read.id, if_match, too_early)
except ApiException as error:
    problem = ProblemDocument.from_json(error.body)
    print(f"refused: {problem.status} {problem.type}")
outcome = cases.conclude_case(read.id, if_match, conclusion).outcome
print(f"{outcome.result.value} on {outcome.concluded_on} for {outcome.agreement.amount} yuan")

villages = statistics.read_statistics(year=2024, by="village")
settled = sum(village.settled for village in villages.rows)
print(f"{settled} of {villages.total.settled} settled in {len(villages.rows)} villages")
print(reports.read_annual_report(2024).narrative.zh)

Path(folder, "statistics.csv").write_bytes(statistics.read_statistics_csv(year=2024))
Path(folder, "statistics.xlsx").write_bytes(statistics.read_statistics_xlsx(year=2024))
print(reports.read_annual_report_txt(2024), end="")
