package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a portal looks like; what is empty is as usual.
 *
 * @param name what it is called
 * @param color of buttons and links, as {@code #1a2b3c}
 * @param logo its SHA-256; the image is at {@link #logoUrl}
 */
@Embeddable
public record PortalBrand(
        @Column(name = "brand_name") String name,
        @Column(name = "brand_color") String color,
        @Column(name = "brand_logo") String logo) {

    public static final PortalBrand USUAL = new PortalBrand("", "", "");

    public static final int NAME_MAX = 80;

    /** Where logos are served, to everybody. */
    public static final String LOGO_PATH = "/portal-logo/";

    /** Within the application, without a leading slash; empty without a logo. */
    public String logoUrl() {
        return logo.isEmpty() ? "" : LOGO_PATH.substring(1) + logo;
    }

    /** Each part of this one, and of the other one where this one leaves it open. */
    public PortalBrand orElse(PortalBrand other) {
        return new PortalBrand(
                name.isEmpty() ? other.name : name,
                color.isEmpty() ? other.color : color,
                logo.isEmpty() ? other.logo : logo);
    }
}
