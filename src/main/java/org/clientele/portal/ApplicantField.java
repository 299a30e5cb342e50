package org.clientele.portal;

/** What a contact may be shown of a candidate. */
public enum ApplicantField {
    FULL_NAME,
    CONTACT_DATA,
    PHOTO,
    RESUME,
    DOWNLOAD,
    SKILLS,
    SALARY_WISH,
    AVAILABILITY
}
