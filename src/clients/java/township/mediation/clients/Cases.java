package township.mediation.clients;

import client.ApiClient;
import client.ApiException;
import client.api.CasesApi;
import client.api.ReportsApi;
import client.api.StatisticsApi;
import client.model.AgreementForm;
import client.model.AgreementTerms;
import client.model.CaseSearch;
import client.model.Conclusion;
import client.model.DisputeType;
import client.model.NewCase;
import client.model.PartyInput;
import client.model.PartyRole;
import client.model.ProblemDocument;
import client.model.Result;
import client.model.StatisticsRow;
import client.model.Status;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/**
 * What a program of somebody else does with the client that openapi-generator makes (java, native): records a case,
 * concludes it, and fetches the figures of a year.
 */
final class Cases {

    private Cases() {}

    /** Arguments: the address of the service, an account, its password, a folder for the files. */
    public static void main(String[] arguments) throws Exception {
        var nameAndPassword = (arguments[1] + ":" + arguments[2]).getBytes(StandardCharsets.UTF_8);
        var basic = "Basic " + Base64.getEncoder().encodeToString(nameAndPassword);
        var folder = Path.of(arguments[3]);
        var client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        client.setRequestInterceptor(request -> request.header("Authorization", basic));
        var cases = new CasesApi(client);
        var statistics = new StatisticsApi(client);
        var reports = new ReportsApi(client);

        var newCase = new NewCase()
                .villageCode("431223206200")
                .type(DisputeType.NEIGHBOUR)
                .acceptedOn(LocalDate.of(2025, 1, 1).toString())
                .addPartiesItem(new PartyInput().name("张三").role(PartyRole.APPLICANT))
                .addPartiesItem(new PartyInput().name("李四").role(PartyRole.RESPONDENT))
                .summary("因排水沟发生争执");
        var key = UUID.randomUUID().toString();
        var recorded = cases.recordCase(newCase, key);
        var again = cases.recordCase(newCase, key);
        var once = again.getId().equals(recorded.getId());
        System.out.printf("recorded in %s, once: %b%n", recorded.getVillageName(), once);

        var read = cases.readCase(recorded.getId());
        System.out.printf("accepted on %s, due on %s%n", read.getAcceptedOn(), read.getDueOn());
        client.getObjectMapper().writeValue(folder.resolve("case.json").toFile(), read);

        var open = cases.searchCases(
                new CaseSearch().area("431223206200").status(Status.OPEN).type(DisputeType.NEIGHBOUR));
        var listed = open.getItems().stream().anyMatch(one -> one.getId().equals(read.getId()));
        System.out.printf("listed as open: %b%n", listed);

        var conclusion = new Conclusion()
                .result(Result.SETTLED)
                .concludedOn("2024-12-31")
                .agreement(new AgreementTerms().form(AgreementForm.WRITTEN).amount("1234.50"));
        var version = '"' + read.getVersion().toString() + '"';
        try {
            cases.concludeCase(read.getId(), version, conclusion);
        } catch (ApiException refused) {
            var problem = client.getObjectMapper().readValue(refused.getResponseBody(), ProblemDocument.class);
            System.out.printf("refused: %d %s%n", problem.getStatus(), problem.getType());
        }
        conclusion.setConcludedOn("2025-01-02");
        var outcome = cases.concludeCase(read.getId(), version, conclusion).getOutcome();
        System.out.printf(
                "%s on %s for %s yuan%n",
                outcome.getResult(),
                outcome.getConcludedOn(),
                outcome.getAgreement().getAmount());

        var villages = statistics.readStatistics(null, "village", null, null, 2024, null, null);
        var settled =
                villages.getRows().stream().mapToLong(StatisticsRow::getSettled).sum();
        System.out.printf(
                "%d of %d settled in %d villages%n",
                settled, villages.getTotal().getSettled(), villages.getRows().size());
        System.out.println(
                reports.readAnnualReport(2024, null, null, null).getNarrative().getZh());

        var table = statistics.readStatisticsCsv(null, null, null, null, null, 2024, null, null);
        Files.copy(table.toPath(), folder.resolve("statistics.csv"));
        var workbook = statistics.readStatisticsXlsx(null, null, null, null, 2024, null, null);
        Files.copy(workbook.toPath(), folder.resolve("statistics.xlsx"));
        System.out.print(reports.readAnnualReportTxt(2024, null, null, null));
    }
}
