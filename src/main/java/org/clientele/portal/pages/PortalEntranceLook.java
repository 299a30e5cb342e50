package org.clientele.portal.pages;

import org.clientele.portal.PortalBrand;
import org.clientele.portal.PortalBrands;
import org.clientele.portal.setup.PortalNotices;
import org.clientele.shared.ui.EntrancePage;

/** Gives pages before the portal's door the agency's sign, and the notices below them. */
@org.springframework.stereotype.Component
public class PortalEntranceLook {

    private final PortalBrands brands;
    private final PortalNotices notices;

    PortalEntranceLook(PortalBrands brands, PortalNotices notices) {
        this.brands = brands;
        this.notices = notices;
    }

    /** Whose contacts visitors are nobody knows yet, so it is the agency's look. */
    public void dress(EntrancePage page) {
        PortalBrand brand = brands.agency();
        page.claim("portalSignIn.claim");
        page.sign(brand.name(), brand.logoUrl());
        page.addClassName("portal-entrance");
        page.foot(new PortalFoot(notices));
        PortalColor.show(page, brand.color());
    }
}
