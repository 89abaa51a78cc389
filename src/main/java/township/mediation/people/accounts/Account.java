package township.mediation.people.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;

/** A person or a program that may sign in. An account is never deleted, because histories name it. */
@Entity
public class Account {

    @Id
    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String area;

    private boolean active;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Account() {}

    Account(String name, AccountChange entry, String passwordHash, Instant now) {
        this.name = name;
        this.displayName = entry.displayName();
        this.role = entry.role();
        this.area = entry.area();
        this.active = entry.isActive();
        this.passwordHash = passwordHash;
        this.createdAt = now;
        this.changedAt = now;
    }

    boolean matches(AccountChange entry) {
        return displayName.equals(entry.displayName())
                && role == entry.role()
                && area.equals(entry.area())
                && active == entry.isActive();
    }

    void changeTo(AccountChange entry, Instant now) {
        this.displayName = entry.displayName();
        this.role = entry.role();
        this.area = entry.area();
        this.active = entry.isActive();
        this.changedAt = now;
    }

    void setPasswordHash(String hash, Instant now) {
        this.passwordHash = hash;
        this.changedAt = now;
    }

    public Caller asCaller(@Nullable String address) {
        return new Caller(name, role, area(), address);
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public AreaCode area() {
        return new AreaCode(area);
    }

    public boolean isActive() {
        return active;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
