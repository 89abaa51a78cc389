package township.mediation.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Trust in one certificate, and in no authority. */
public record Trust(KeyStore store) {

    public static Trust inKeyStore(Path file, String password) throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance(file.toFile(), password.toCharArray());
        return in(keys.getCertificate(keys.aliases().nextElement()));
    }

    /** @param file in the format PEM */
    public static Trust inCertificate(Path file) throws IOException, GeneralSecurityException {
        try (var bytes = Files.newInputStream(file)) {
            return in(CertificateFactory.getInstance("X.509").generateCertificate(bytes));
        }
    }

    public SSLContext context() {
        try {
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Trust in(Certificate certificate) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("trusted", certificate);
        return new Trust(store);
    }
}
