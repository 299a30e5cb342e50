package org.clientele.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.record.RecordRegistry;
import org.clientele.security.AccountDetails;
import org.clientele.security.AccountId;
import org.clientele.security.AccountProvisioning;
import org.clientele.security.BaseUrl;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Raises notifications as features do, and looks at the mails that come of them. */
@Component
@Transactional
public class TestNotifications {

    private final ApplicationEventPublisher events;
    private final RecordRegistry registry;
    private final AccountProvisioning accounts;
    private final OutboxRepository outbox;
    private final InboxWatch watch;
    private final OutboxClaims claims;
    private final BaseUrl baseUrl;
    private final CurrentActor actor;

    TestNotifications(
            ApplicationEventPublisher events,
            RecordRegistry registry,
            AccountProvisioning accounts,
            OutboxRepository outbox,
            InboxWatch watch,
            OutboxClaims claims,
            BaseUrl baseUrl,
            CurrentActor actor) {
        this.events = events;
        this.registry = registry;
        this.accounts = accounts;
        this.outbox = outbox;
        this.watch = watch;
        this.claims = claims;
        this.baseUrl = baseUrl;
        this.actor = actor;
    }

    /** A client in the registry. */
    public RecordRef client(String title) {
        RecordRef client = new RecordRef(RecordType.CLIENT, Uuid7.next());
        registry.enter(client, client.id(), title);
        return client;
    }

    /** A recruiter whose mails go to an address. */
    public AccountId recruiterWithEmail(String userName, String fullName) {
        return person(Role.RECRUITER, userName, fullName, userName + "@agency.example");
    }

    /** A recruiter who gets no mails. */
    public AccountId recruiter(String userName, String fullName) {
        return person(Role.RECRUITER, userName, fullName, "");
    }

    /** Somebody of that role who gets no mails. */
    public AccountId person(Role role, String userName) {
        return person(role, userName, userName, "");
    }

    private AccountId person(Role role, String userName, String fullName, String email) {
        return actor.asSystem(
                "Tests",
                () -> accounts.provide(
                        new AccountDetails(userName, fullName, email, "", role), "seven green kettles sing"));
    }

    /** How many pages wait to hear of changes. */
    public int watchers() {
        return watch.watching();
    }

    /** The current actor does something that these people should be told of. */
    public void raise(NotificationKind kind, RecordRef about, String occasion, AccountId... accounts) {
        Set<UUID> ids = Stream.of(accounts).map(AccountId::value).collect(Collectors.toSet());
        events.publishEvent(new NotificationRaised(kind, ids, about, occasion));
    }

    /** The same with something that is about no single record. */
    public void raise(NotificationKind kind, int number, String occasion, AccountId... accounts) {
        Set<UUID> ids = Stream.of(accounts).map(AccountId::value).collect(Collectors.toSet());
        events.publishEvent(new NotificationRaised(kind, ids, number, occasion));
    }

    /** The mails to that address, in the order in which they were written. */
    public List<OutboxRow> mailsTo(String address) {
        return outbox.findRows(PageRequest.of(0, 1000, Sort.by("id"))).getContent().stream()
                .filter(mail -> mail.recipient().equals(address))
                .toList();
    }

    /** Puts a mail into the outbox. */
    public UUID mail(String key, String recipient) {
        OutboxMail mail = new OutboxMail(
                key,
                recipient,
                new MailText("Zażółć", "Открыть:\nhttps://desk.agency.example/desk\n<b>"),
                Instant.now());
        return outbox.save(mail).toRow().id();
    }

    /** A mail about a record that the server has refused. */
    public UUID failedMail(RecordRef about, String subject) {
        OutboxMail mail = mail(null, "nobody@client.example", about, subject);
        mail.fail("550 No such user", true, Instant.now());
        return outbox.save(mail).toRow().id();
    }

    /** A mail about a record from somebody of the staff. */
    UUID mailFrom(AccountId sender, String recipient, RecordRef about) {
        return outbox.save(mail(sender, recipient, about, "Subject")).toRow().id();
    }

    private static OutboxMail mail(@Nullable AccountId sender, String recipient, RecordRef about, String subject) {
        return new OutboxMail(
                new OutgoingMail(
                        "test:" + UUID.randomUUID(),
                        new OutgoingMail.Person("", recipient),
                        new OutgoingMail.Person("", ""),
                        new OutgoingMail.Content(subject, subject, subject),
                        List.of(),
                        about,
                        sender),
                Instant.now());
    }

    /** Has everything sent that is due, to a server on this machine. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void sendDue(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        new OutboxJob(
                        claims,
                        new MailServer(
                                beans.getBeanProvider(JavaMailSender.class),
                                "desk@agency.example",
                                baseUrl,
                                TestBounces.NO_MAILBOX),
                        actor)
                .sendDue();
    }

    /** Takes all mails to that address out of the outbox. */
    public void dropMailsTo(String address) {
        mailsTo(address).forEach(mail -> drop(mail.id()));
    }

    OutboxRow find(UUID mail) {
        return outbox.findForUpdate(mail).orElseThrow().toRow();
    }

    void drop(UUID mail) {
        outbox.findForUpdate(mail).ifPresent(outbox::delete);
    }
}
