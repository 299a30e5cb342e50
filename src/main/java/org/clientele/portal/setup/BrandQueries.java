package org.clientele.portal.setup;

import java.util.Optional;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.mail.MailLook;
import org.clientele.portal.PortalBrand;
import org.clientele.portal.PortalBrands;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How portals look, for whoever asks: contacts do not see the tables of the staff. */
@Component
class BrandQueries implements PortalBrands {

    private static final String PARTS = "select brand_name as name, brand_color as color, brand_logo as logo from ";

    private final JdbcClient jdbc;

    BrandQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public PortalBrand agency() {
        return jdbc.sql(PARTS + "portal_settings").query(PortalBrand.class).single();
    }

    @Override
    public PortalBrand of(ClientId client) {
        return own(client.value()).orElse(PortalBrand.USUAL).orElse(agency());
    }

    @Override
    public PortalBrand of(ContactId contact) {
        return jdbc.sql("select client_id from contact where id = :contact")
                .param("contact", contact.value())
                .query(UUID.class)
                .optional()
                .map(client -> of(new ClientId(client)))
                .orElseGet(this::agency);
    }

    @Override
    public MailLook letters(ContactId contact) {
        PortalBrand brand = of(contact);
        return new MailLook(brand.name(), brand.color(), logo(brand.logo()).orElse(new byte[0]));
    }

    Optional<PortalBrand> own(UUID client) {
        return jdbc.sql(PARTS + "portal_client where client_id = :client")
                .param("client", client)
                .query(PortalBrand.class)
                .optional();
    }

    Optional<byte[]> logo(String hash) {
        return jdbc.sql("select content from portal_logo where hash = :hash")
                .param("hash", hash)
                .query(byte[].class)
                .optional();
    }

    /** Whether a logo of this hash was made here. */
    boolean isKept(String hash) {
        return jdbc.sql("select exists (select 1 from portal_logo where hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    void keep(String hash, byte[] logo) {
        jdbc.sql("insert ignore into portal_logo (hash, content) values (:hash, :logo)")
                .param("hash", hash)
                .param("logo", logo)
                .update();
    }
}
