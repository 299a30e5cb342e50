package org.clientele.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A user name that was given once. Rows are only ever added, and change hands in a merge. */
@Entity
@Table(name = "contact_user_name")
class UserName {

    @Id
    @Column(name = "user_name")
    private String name;

    private String stem;
    private int number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
    private ContactId contactId;

    @SuppressWarnings("NullAway.Init")
    UserName() {}
}
