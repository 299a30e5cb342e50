package org.clientele.portal.setup;

import java.time.Clock;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.clientele.portal.PortalBrand;
import org.clientele.portal.PortalClients;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Name, colour and logo of the portal, for the agency and, if wished, for a client. */
@Service
@MayWork
public class PortalBranding {

    /** Of a logo that is uploaded, in bytes. */
    public static final int LOGO_MAX = 2_000_000;

    private final PortalSettingsRepository settings;
    private final PortalClients clients;
    private final BrandQueries brands;
    private final LogoMaker logos;
    private final CurrentActor actor;
    private final Clock clock;

    PortalBranding(
            PortalSettingsRepository settings,
            PortalClients clients,
            BrandQueries brands,
            LogoMaker logos,
            CurrentActor actor,
            Clock clock) {
        this.settings = settings;
        this.clients = clients;
        this.brands = brands;
        this.logos = logos;
        this.actor = actor;
        this.clock = clock;
    }

    /** The agency's own. */
    @MayAdminister
    @Transactional(readOnly = true)
    public PortalBrand agency() {
        return settings.find().brand();
    }

    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome look(PortalBrand typed, long version) {
        FieldCheck check = new FieldCheck();
        PortalBrand clean = clean(check, typed);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return SaveOutcome.ifUnchanged(Optional.of(settings.findForUpdate()), version, stored -> {
            stored.look(clean, new Stamp(actor.require().name(), clock.instant()));
            settings.flush();
            return new SaveOutcome.Saved(stored.id(), stored.edition().version());
        });
    }

    /** The look of one client's portal; what is left empty is the agency's. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome look(PortalBrand typed, ClientId client, long version) {
        FieldCheck check = new FieldCheck();
        PortalBrand clean = clean(check, typed);
        return check.errors().isEmpty()
                ? clients.look(clean, client, version)
                : new SaveOutcome.Invalid(check.errors());
    }

    /** Makes a small image of what was uploaded and keeps it; its hash, or nothing if there is no image in it. */
    @Transactional(propagation = Propagation.SUPPORTS) // no connection waits for the program that makes it
    @RetriedOnCollision
    public Optional<String> keepLogo(byte[] uploaded) {
        Optional<byte[]> logo = uploaded.length > LOGO_MAX ? Optional.empty() : logos.make(uploaded);
        return logo.map(image -> {
            String hash = LogoMaker.hash(image);
            brands.keep(hash, image);
            return hash;
        });
    }

    private PortalBrand clean(FieldCheck check, PortalBrand typed) {
        String color = typed.color().strip();
        if (!color.isEmpty()) {
            Contrast.flawOf(color).ifPresent(flaw -> check.refuse("color", flaw));
        }
        if (!typed.logo().isEmpty() && !brands.isKept(typed.logo())) {
            check.refuse("logo", "portal.brand.logo.refused");
        }
        return new PortalBrand(check.line("name", typed.name(), PortalBrand.NAME_MAX), color, typed.logo());
    }
}
