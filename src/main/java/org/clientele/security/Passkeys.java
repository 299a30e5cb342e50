package org.clientele.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys of staff and contacts (W3C WebAuthn), by Spring Security's relying party: discoverable, and with the person verified
 * by the device, so that each is two factors at once (docs/adr/0041). Asks for no permission: whoever calls it knows whose.
 */
@Component
@Transactional
class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    private static final AuthenticatorSelectionCriteria KIND = AuthenticatorSelectionCriteria.builder()
            .residentKey(ResidentKeyRequirement.REQUIRED)
            .userVerification(UserVerificationRequirement.REQUIRED)
            .build();

    private final PasskeyQueries passkeys;
    private final RelyingParty party;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(PasskeyQueries passkeys, RelyingParty party) {
        this.passkeys = passkeys;
        this.party = party;
    }

    @Transactional(readOnly = true)
    public List<PasskeyRow> list(UUID account) {
        return passkeys.list(account);
    }

    @Transactional(readOnly = true)
    PasskeyOffer offer(FactorOwner owner) {
        var who = UsernamePasswordAuthenticationToken.authenticated(owner.label(), null, List.of());
        PublicKeyCredentialCreationOptions options = operations(owner.contact(), owner)
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
        return new PasskeyOffer(options, json.writeValueAsString(options));
    }

    /** @return whether what the browser made is good, and kept */
    boolean add(FactorOwner owner, PasskeyOffer offer, String made, String name) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    json.readValue(made, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            operations(owner.contact(), owner)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            offer.options(), new RelyingPartyPublicKey(credential, name)));
            return true;
        } catch (RuntimeException e) {
            LOG.info("A passkey is refused: {}", e.getMessage());
            return false;
        }
    }

    boolean remove(UUID account, UUID id) {
        return passkeys.remove(account, id);
    }

    PublicKeyCredentialRequestOptions ask(boolean contact) {
        return operations(contact, null)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    String print(PublicKeyCredentialRequestOptions options) {
        return json.writeValueAsString(options);
    }

    /** Whose passkey answered; empty if it is no good answer to what was asked. */
    Optional<UUID> check(boolean contact, PublicKeyCredentialRequestOptions asked, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            PublicKeyCredentialUserEntity owner =
                    operations(contact, null).authenticate(new RelyingPartyAuthenticationRequest(asked, credential));
            return Optional.ofNullable(owner).map(found -> PasskeyQueries.account(found.getId()));
        } catch (RuntimeException e) {
            LOG.info("A passkey is refused: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Webauthn4JRelyingPartyOperations operations(boolean contact, @Nullable FactorOwner owner) {
        var operations = new Webauthn4JRelyingPartyOperations(
                new Users(owner), new Credentials(owner), party.of(contact), party.origins(contact));
        operations.setCustomizeCreationOptions(options -> options.authenticatorSelection(KIND));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    /** Accounts as users: who is known by id alone has no name here. */
    private record Users(@Nullable FactorOwner owner) implements PublicKeyCredentialUserEntityRepository {

        @Override
        public PublicKeyCredentialUserEntity findById(Bytes id) {
            return user(id, "");
        }

        @Override
        public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
            return owner == null ? null : user(PasskeyQueries.handle(owner.account()), owner.label());
        }

        @Override
        public void save(PublicKeyCredentialUserEntity user) {
            throw new IllegalStateException("Accounts are made elsewhere");
        }

        @Override
        public void delete(Bytes id) {
            throw new IllegalStateException("Accounts are not deleted here");
        }

        private static PublicKeyCredentialUserEntity user(Bytes id, String name) {
            return ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(id)
                    .name(name)
                    .displayName(name)
                    .build();
        }
    }

    private final class Credentials implements UserCredentialRepository {

        private final @Nullable FactorOwner owner;

        Credentials(@Nullable FactorOwner owner) {
            this.owner = owner;
        }

        @Override
        public void save(CredentialRecord passkey) {
            if (owner == null) {
                passkeys.used(passkey);
            } else {
                passkeys.add(owner, passkey);
            }
        }

        @Override
        public @Nullable CredentialRecord findByCredentialId(Bytes id) {
            return passkeys.find(id);
        }

        @Override
        public List<CredentialRecord> findByUserId(Bytes id) {
            return passkeys.of(PasskeyQueries.account(id));
        }

        @Override
        public void delete(Bytes id) {
            throw new IllegalStateException("Passkeys are removed by their owner");
        }
    }
}
