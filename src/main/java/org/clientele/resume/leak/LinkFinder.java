package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the candidate's profiles and pages, with or without what surrounds them, and anybody's profiles where they are plain. */
final class LinkFinder {

    private static final int SHORTEST_ADDRESS = 8;
    private static final int SHORTEST_HANDLE = 5;

    /** The last part of an address that says nothing of whose it is. */
    private static final Set<String> EVERYDAY = Set.of(
            "portfolio",
            "profile",
            "profil",
            "about",
            "about-me",
            "o-mnie",
            "resume",
            "index",
            "projects",
            "projekty",
            "projekte",
            "works",
            "gallery",
            "galeria",
            "contact",
            "kontakt",
            "design",
            "photos",
            "photo",
            "artist",
            "citations",
            "users",
            "blog",
            "developer",
            "home");

    /** Where people have profiles; the ending does not matter. */
    private static final String SITES =
            "linkedin|xing|facebook|fb|instagram|insta|telegram|t|twitter|tiktok|vk|vkontakte|ok"
                    + "|github|gitlab|bitbucket|goldenline|behance|dribbble|stackoverflow|researchgate|hh|superjob|djinni|dou|wa|m|skype|threads"
                    + "|mastodon|bsky|kaggle|leetcode|orcid|linktr|pracuj|habr|snapchat|discord|pinterest";

    /** One folder or a typical one and then one, and nothing behind: an owner, not what he owns. */
    private static final Pattern PROFILE = Pattern.compile(
            "(?<![\\p{L}\\d@])(?:https?://)?(?:[a-z]{2,3}\\.)?(?:" + SITES
                    + ")\\.[a-z]{2,10}/(?:(?:in|profile|pub|users?|u|people|resume|id|add|@)/){0,2}@?[\\p{L}\\d._%-]{3,60}+(?![\\p{L}\\d]|/[\\p{L}\\d])");

    /** A name for chats behind the chat's name. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?<!\\p{L})(?:skype|telegram|telegramm|телеграм\\p{L}?|скайп|discord|instagram|insta|facebook|fb"
                    + "|vk|вк|twitter|linkedin|xing|github|gitlab|tiktok|messenger|threema|icq)(?:[ -](?:id|name|konto|profil|handle|nick|user))?\\s?[:=–-]\\s?"
                    + "(?:live:)?((?=@|[\\p{L}]{0,30}[\\d._-])(?=[@\\d._-]{0,30}\\p{L})@?[\\p{L}\\d][\\p{L}\\d._-]{3,40}+(?:#\\d{4})?)(?=\\s*(?:$|[\\n,;|)/]))");

    /** Behind the name of what is for chats alone, one word to the end of its field is a name there. */
    private static final Pattern CHAT =
            Pattern.compile("(?<!\\p{L})(?:skype|скайп|icq|threema|signal|telegram|телеграм\\p{L}?)"
                    + "(?:[ -](?:id|name|nick))?\\s?:\\s?([a-z\\d][a-z\\d._-]{4,40}+)(?=\\s*(?:$|[\\n,;|)/]))");

    private static final Pattern HANDLE =
            Pattern.compile("(?<![\\p{L}\\d.@_-])@[a-z][a-z\\d]{0,30}[_\\d][a-z\\d_]{1,30}");

    private static final Pattern WITHOUT = Pattern.compile("^(?:https?://)?(?:(?:www|m|[a-z]{2})\\.)?");

    private record Known(String address, String handle) {}

    private final List<Known> known;
    private final List<String> names;

    private final boolean ownOnly;

    LinkFinder(PersonalData data, boolean ownOnly) {
        this.ownOnly = ownOnly;
        known = data.links().stream().map(LinkFinder::known).toList();
        names = Stream.concat(data.givenNames().stream(), data.familyNames().stream())
                .map(FoldedText::fold)
                .toList();
    }

    private static Known known(String typed) {
        String address = WITHOUT.matcher(FoldedText.fold(typed)).replaceFirst("");
        address = address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        int slash = address.lastIndexOf('/');
        boolean isHandle = slash < 0 && !address.contains(".");
        String handle = slash < 0 ? isHandle ? address : "" : address.substring(slash + 1);
        return new Known(isHandle ? "" : Compact.of(address), handle.replaceFirst("^@", ""));
    }

    List<Finding> find(FoldedText text) {
        List<Finding> findings = new ArrayList<>();
        Compact compact = Compact.of(text);
        for (Known link : known) {
            if (link.address().length() >= SHORTEST_ADDRESS) {
                compact.find(link.address(), LeakKind.LINK, findings);
            }
            if (link.handle().length() >= SHORTEST_HANDLE && !EVERYDAY.contains(link.handle())) {
                findHandle(link.handle(), text, findings);
            }
        }
        if (!ownOnly) {
            addMatches(PROFILE, 0, text, findings);
            addMatches(LABELLED, 1, text, findings);
            addMatches(CHAT, 1, text, findings);
            addMatches(HANDLE, 0, text, findings);
        }
        return findings;
    }

    /** As typed, and with other signs between its parts; a name alone is a handle only behind its sign. */
    private void findHandle(String handle, FoldedText text, List<Finding> findings) {
        boolean name = names.contains(handle);
        Occurrences.of(text, handle)
                .filter(at -> !name || at > 0 && "@/".indexOf(text.at(at - 1)) >= 0)
                .forEach(at -> findings.add(text.finding(LeakKind.LINK, at, at + handle.length())));
        String[] parts = handle.split("[-._]+");
        if (parts.length > 1) {
            boolean numbered = handle.chars().anyMatch(Character::isDigit);
            String between = numbered ? "[-._ ]{0,3}+" : "[-._]{1,2}+";
            Pattern loose = Pattern.compile("(?<![\\p{L}\\d])"
                    + String.join(between, Stream.of(parts).map(Pattern::quote).toList()) + "(?![\\p{L}\\d])");
            addMatches(loose, 0, text, findings);
        }
    }

    private static void addMatches(Pattern pattern, int group, FoldedText text, List<Finding> findings) {
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            findings.add(text.finding(LeakKind.LINK, matcher.start(group), matcher.end(group)));
        }
    }
}
