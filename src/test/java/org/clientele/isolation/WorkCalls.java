package org.clientele.isolation;

import static org.clientele.isolation.Call.of;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.attachment.AttachmentDetails;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.Uploads;
import org.clientele.note.NoteDeletion;
import org.clientele.note.NoteKind;
import org.clientele.note.Notes;
import org.clientele.note.TestNotes;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordType;
import org.clientele.task.MoveOutcome;
import org.clientele.task.TaskAssignees;
import org.clientele.task.TaskFilter;
import org.clientele.task.TaskList;
import org.clientele.task.TaskMoves;
import org.clientele.task.TaskSort;
import org.clientele.task.TaskState;
import org.clientele.task.Tasks;
import org.clientele.task.TestTasks;
import org.springframework.stereotype.Component;

/** Calls of the services of notes, tasks and attachments. */
@Component
class WorkCalls implements Calls {

    private static final Set<NoteKind> ANY = EnumSet.allOf(NoteKind.class);

    private final Notes notes;
    private final NoteDeletion noteDeletion;
    private final Tasks tasks;
    private final TaskAssignees taskAssignees;
    private final TaskList taskList;
    private final TaskMoves taskMoves;
    private final TestTasks given;
    private final Attachments attachments;
    private final Uploads uploads;

    WorkCalls(
            Notes notes,
            NoteDeletion noteDeletion,
            Tasks tasks,
            TaskAssignees taskAssignees,
            TaskList taskList,
            TaskMoves taskMoves,
            TestTasks given,
            Attachments attachments,
            Uploads uploads) {
        this.notes = notes;
        this.noteDeletion = noteDeletion;
        this.tasks = tasks;
        this.taskAssignees = taskAssignees;
        this.taskList = taskList;
        this.taskMoves = taskMoves;
        this.given = given;
        this.attachments = attachments;
        this.uploads = uploads;
    }

    @Override
    public List<Call> all() {
        List<Call> calls = new ArrayList<>(notes());
        calls.addAll(tasks());
        calls.addAll(files());
        return calls;
    }

    private List<Call> notes() {
        return List.of(
                of("Notes.of(UUID, Set, PageRef)", "none", ids -> notes.of(ids.id(Kind.CLIENT), ANY, PageRef.FIRST)),
                of(
                        "Notes.of(UUID, Set, PageRef)",
                        "none of its people",
                        ids -> notes.of(ids.id(Kind.CONTACT), ANY, PageRef.FIRST)),
                of("Notes.find(NoteId)", "finds nothing", ids -> notes.find(ids.note())),
                of("Notes.counts(Collection)", "none", ids -> notes.counts(List.of(ids.id(Kind.CLIENT)))),
                of("Notes.versions(NoteId)", "none", ids -> notes.versions(ids.note())),
                of("Notes.takesNotes(UUID)", "no", ids -> notes.takesNotes(ids.id(Kind.CONTACT))),
                of("Notes.mentionable(UUID)", "nobody", ids -> notes.mentionable(ids.id(Kind.CLIENT))),
                of(
                        "Notes.add(UUID, NoteDetails)",
                        "the subject is gone",
                        ids -> notes.add(ids.id(Kind.CLIENT), TestNotes.note("Hello"))),
                of(
                        "Notes.change(NoteId, long, NoteDetails)",
                        "it is gone",
                        ids -> notes.change(ids.note(), ids.version(Kind.NOTE), TestNotes.note("Hello"))),
                of("Notes.pin(NoteId, boolean)", "it is gone", ids -> notes.pin(ids.note(), true)),
                of(
                        "NoteDeletion.impactOfArchiving(NoteId)",
                        "nothing goes along",
                        ids -> noteDeletion.impactOfArchiving(ids.note())),
                of("NoteDeletion.archive(NoteId)", "it is gone", ids -> noteDeletion.archive(ids.note())));
    }

    private List<Call> tasks() {
        return List.of(
                of("Tasks.find(TaskId)", "finds nothing", ids -> tasks.find(ids.task())),
                of(
                        "Tasks.add(UUID, TaskDetails, ZoneId)",
                        "the subject is gone",
                        ids -> tasks.add(ids.id(Kind.CONTACT), given.named("Call"), ZoneOffset.UTC)),
                of(
                        "Tasks.save(TaskId, long, TaskDetails)",
                        "it is gone",
                        ids -> tasks.save(ids.task(), ids.version(Kind.TASK), given.named("Call"))),
                of("TaskAssignees.of(UUID)", "nobody", ids -> taskAssignees.of(ids.id(Kind.TASK))),
                of("Tasks.archive(TaskId)", "it is gone", ids -> tasks.archive(ids.task())),
                of(
                        "TaskMoves.move(TaskId, long, TaskState)",
                        "it is gone",
                        ids -> taskMoves.move(ids.task(), ids.version(Kind.TASK), TaskState.DONE)),
                of(
                        "TaskMoves.takeBack(Moved)",
                        "it is gone",
                        ids -> taskMoves.takeBack(new MoveOutcome.Moved(
                                ids.task(), ids.version(Kind.TASK), TaskState.IN_PROGRESS, null))),
                of(
                        "TaskList.page(TaskFilter, TaskSort, PageRef)",
                        "lists none of its tasks",
                        ids -> taskList.page(
                                TaskFilter.ALL.withText(HiddenClient.MARK), TaskSort.BY_DUE, PageRef.FIRST)),
                of(
                        "TaskList.of(RecordRef, boolean, PageRef)",
                        "none",
                        ids -> taskList.of(ids.ref(RecordType.CLIENT, Kind.CLIENT), false, PageRef.FIRST)),
                of(
                        "TaskList.board(TaskFilter)",
                        "shows none of its tasks",
                        ids -> taskList.board(TaskFilter.ALL.of(Set.of(ids.account())))),
                of(
                        "TaskList.countsByAssignee(Collection)",
                        "counts none of its tasks",
                        ids -> taskList.countsByAssignee(List.of(ids.account()))));
    }

    private List<Call> files() {
        AttachmentDetails details = AttachmentDetails.fresh(AttachmentCategory.CONTRACT);
        return List.of(
                of("Attachments.of(UUID)", "none", ids -> attachments.of(ids.id(Kind.CLIENT))),
                of(
                        "Attachments.of(UUID, AttachmentId)",
                        "none",
                        ids -> attachments.of(ids.id(Kind.CLIENT), new AttachmentId(ids.id(Kind.DELETED_FILE)))),
                of("Attachments.resumes(UUID)", "none", ids -> attachments.resumes(ids.id(Kind.CLIENT))),
                of(
                        "Attachments.makeMain(AttachmentId, long)",
                        "it is gone",
                        ids -> attachments.makeMain(ids.file(), ids.version(Kind.FILE))),
                of("Attachments.subjectOf(AttachmentId)", "nothing", ids -> attachments.subjectOf(ids.file())),
                of("Attachments.find(AttachmentId)", "finds nothing", ids -> attachments.find(ids.file())),
                of("Attachments.versions(AttachmentId)", "none", ids -> attachments.versions(ids.file())),
                of(
                        "Attachments.file(AttachmentId, int)",
                        "no file",
                        ids -> attachments.file(ids.file(), 1).map(file -> file.name() + file.key())),
                of(
                        "Attachments.change(AttachmentId, long, AttachmentDetails)",
                        "it is gone",
                        ids -> attachments.change(ids.file(), ids.version(Kind.FILE), details)),
                of("Attachments.archive(AttachmentId)", "it is gone", ids -> attachments.archive(ids.file())),
                of(
                        "Uploads.add(UUID, AttachmentDetails, String, long, InputStream)",
                        "the subject is gone",
                        ids -> uploads.add(ids.id(Kind.CLIENT), details, "a.txt", 5, content())),
                of(
                        "Uploads.addVersion(AttachmentId, String, long, InputStream)",
                        "it is gone",
                        ids -> uploads.addVersion(ids.file(), "a.txt", 5, content())));
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream("Hello".getBytes(StandardCharsets.UTF_8));
    }
}
