package org.clientele.security;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Component;

/** Keeps passkeys, as Spring Security's WebAuthn asks for them. The user handle in a passkey is the id of the account. */
@Component
class PasskeyQueries {

    private static final String READ = "select * from passkey";

    private final JdbcClient jdbc;

    PasskeyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PasskeyRow> list(UUID account) {
        return jdbc.sql(
                        "select id, name, created_at, last_used_at from passkey where owner_id = :owner order by created_at, id")
                .param("owner", account)
                .query((row, number) -> new PasskeyRow(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        at(row, "created_at"),
                        at(row, "last_used_at")))
                .list();
    }

    boolean remove(UUID account, UUID id) {
        return jdbc.sql("delete from passkey where id = :id and owner_id = :owner")
                        .param("id", id)
                        .param("owner", account)
                        .update()
                == 1;
    }

    @Nullable
    CredentialRecord find(Bytes credential) {
        return jdbc.sql(READ + " where credential_hash = :hash")
                .param("hash", hash(credential))
                .query((row, number) -> read(row))
                .optional()
                .orElse(null);
    }

    List<CredentialRecord> of(UUID account) {
        return jdbc.sql(READ + " where owner_id = :owner order by created_at, id")
                .param("owner", account)
                .query((row, number) -> read(row))
                .list();
    }

    void add(FactorOwner owner, CredentialRecord passkey) {
        jdbc.sql("""
                        insert into passkey (id, owner_id, account_id, portal_account_id, credential_hash, credential_id,
                            public_key, attestation_object, client_data, sign_count, verified, backup_eligible, backed_up,
                            transports, name, created_at, last_used_at)
                        values (:id, :owner, :staff, :contact, :hash, :credential, :key, :attestation, :data, :count,
                            :verified, :eligible, :backedUp, :transports, :name, :created, :used)""")
                .param("id", Uuid7.next())
                .param("owner", owner.account())
                .param("staff", owner.contact() ? null : owner.account())
                .param("contact", owner.contact() ? owner.account() : null)
                .param("hash", hash(passkey.getCredentialId()))
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("data", bytes(passkey.getAttestationClientDataJSON()))
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(" ")))
                .param("name", passkey.getLabel())
                .param("created", utc(passkey.getCreated()))
                .param("used", utc(passkey.getLastUsed()))
                .update();
    }

    /** What a sign-in changes of it. */
    void used(CredentialRecord passkey) {
        jdbc.sql("""
                        update passkey set sign_count = :count, verified = :verified, backed_up = :backedUp,
                            last_used_at = :used
                        where credential_hash = :hash""")
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("backedUp", passkey.isBackupState())
                .param("used", utc(passkey.getLastUsed()))
                .param("hash", hash(passkey.getCredentialId()))
                .update();
    }

    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static CredentialRecord read(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(row.getObject("owner_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .signatureCount(row.getLong("sign_count"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .label(row.getString("name"))
                .created(at(row, "created_at"))
                .lastUsed(at(row, "last_used_at"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return Objects.requireNonNull(bytes).getBytes();
    }

    private static String hash(Bytes credential) {
        return Secret.hash(credential.toBase64UrlString());
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
