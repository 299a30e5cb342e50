package org.clientele.client;

import org.jspecify.annotations.Nullable;

/** A client as its history prints it: names instead of ids. The components are the fields' names in the history. */
record ClientSnapshot(
        String name,
        String legalName,
        boolean internal,
        String status,
        @Nullable String industry,
        String nip,
        String regon,
        String krs,
        String taxNumbers,
        String webSite,
        String email,
        String phone,
        String address,
        String description,
        @Nullable String parent,
        String tags,
        String owner) {}
