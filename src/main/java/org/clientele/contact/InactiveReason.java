package org.clientele.contact;

/** Why a contact is inactive (docs/features.md S3.25). Stored by name. */
public enum InactiveReason {
    LEFT,
    PARENTAL_LEAVE,
    STUDY_LEAVE,
    ILLNESS,
    OTHER
}
