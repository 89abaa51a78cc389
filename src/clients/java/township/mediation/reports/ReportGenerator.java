package township.mediation.reports;

import client.ApiClient;
import client.ApiException;
import client.api.AccountsApi;
import client.api.ReportsApi;
import client.model.AnnualReportView;
import client.model.NewToken;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** A program of somebody else, who has nothing of this service but the client generated from {@code src/openapi.json}. */
final class ReportGenerator {

    private final ApiClient client;
    private final String authorization;

    ReportGenerator(String url, String authorization) {
        this.client = new ApiClient();
        this.authorization = authorization;
        client.updateBaseUri(url);
        client.setRequestInterceptor(request -> request.header("Authorization", authorization));
    }

    /** The same with a token of its own in place of a password. */
    ReportGenerator withToken(String label) throws ApiException {
        var created = new AccountsApi(client).createToken(new NewToken().label(label));
        return new ReportGenerator(client.getBaseUri(), "Bearer " + created.getToken());
    }

    AnnualReportView publish(int year) throws ApiException {
        return new ReportsApi(client).publishAnnualReport(year, null);
    }

    /** The report of a published year, if it is what was published. */
    AnnualReportView report(int year) throws ApiException, IOException, InterruptedException {
        var reports = new ReportsApi(client);
        var digest = reports.listVersions(year, null).getItems().get(0).getDigest();
        var read = reports.readAnnualReportWithHttpInfo(year, null, null, null);
        var header = read.getHeaders().get("repr-digest").get(0);
        if (!header.equals(
                "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest)) + ":")) {
            throw new IllegalStateException("The answer says that it is another: " + header);
        }
        var bytes = checked(bytes(year), digest);
        if (!client.getObjectMapper().readValue(bytes, AnnualReportView.class).equals(read.getData())) {
            throw new IllegalStateException("The client read another report than these bytes");
        }
        return read.getData();
    }

    /** The bytes themselves, if the digest is theirs. */
    static byte[] checked(byte[] bytes, String digest) {
        try {
            var own = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!own.equals(digest)) {
                throw new IllegalStateException("Not what was published: " + own);
            }
            return bytes;
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** A generated method reads a body and keeps no bytes, so these are fetched beside it. */
    byte[] bytes(int year) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(client.getBaseUri() + "/api/v1/reports/annual/" + year))
                .header("Authorization", authorization)
                .build();
        return client.getHttpClient().send(request, BodyHandlers.ofByteArray()).body();
    }
}
