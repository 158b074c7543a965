using Microsoft.EntityFrameworkCore;
using Youju.Domain.Submissions;
using Youju.Storage;
using Youju.Storage.Files;

namespace Youju.Database.Tests;

/// <summary>What every database must do with submissions.</summary>
public abstract partial class DossierStoreTests
{
    [Fact]
    public async Task Acts_come_back_as_they_were_written_with_what_was_handed_in()
    {
        var version = await SaveAsync(Tell("甲"), DossierVersion.None);
        var point = new ReviewPoint(new(PlaceKind.Evidence, "9f86") { Number = 3 }, "看不清");

        Submissions.AppendAct(Id, (_, now) =>
            Act(ActKind.HandIn, now) with
            {
                Route = [SubmissionSide.Finance],
            }
        );
        Submissions.AppendAct(Id, (_, now) =>
            Act(ActKind.Return, now) with
            {
                Points = [point],
                Due = new(2025, 6, 30),
            }
        );
        await SaveAsync(Tell("乙"), version);

        var read = Submissions.ReadSubmission(Id);
        Assert.Equal((1, SubmissionState.Returned), (read.Round, read.ReadState("")));
        Assert.Equal([point], read.Acts[1].Points);
        Assert.Contains("甲", Submissions.ReadRound(Id, 1)["targets.yaml"], StringComparison.Ordinal);
        Assert.Equal(["张三"], Submissions.ReadStanding(Id).Fillers);
        Assert.Empty(Catalogue.Verify().Faults);
    }

    [Fact]
    public async Task What_is_refused_while_an_act_is_decided_changes_nothing()
    {
        await SaveAsync(Tell("甲"), DossierVersion.None);

        Assert.Throws<SubmissionRefusedException>(() =>
            Submissions.AppendAct(Id, (_, _) => throw new SubmissionRefusedException("不行"))
        );

        Assert.Empty(Submissions.ReadSubmission(Id).Acts);
    }

    [Fact]
    public async Task An_act_that_is_altered_or_taken_out_is_named()
    {
        await SaveAsync(Tell("甲"), DossierVersion.None);
        Submissions.AppendAct(Id, (_, now) => Act(ActKind.Approve, now));
        using var context = place.Value.Open();
        context
            .Set<Model.SubmissionActRow>()
            .ExecuteUpdate(row => row.SetProperty(act => act.Act, act => act.Act.Replace("张三", "李四")));

        Assert.Contains(Catalogue.Verify().Faults, fault => fault.Contains("第1条报送记录写完以后被改过"));
        context.Set<Model.SubmissionActRow>().ExecuteDelete();
        Assert.Contains(Catalogue.Verify().Faults, fault => fault.Contains("现在不见了"));
    }

    [Fact]
    public async Task A_round_or_a_kind_that_is_altered_after_it_was_handed_in_is_named()
    {
        await SaveAsync(Tell("甲"), DossierVersion.None);
        Submissions.AppendAct(Id, (_, now) =>
            Act(ActKind.HandIn, now) with
            {
                Route = [SubmissionSide.Finance],
            }
        );
        using var context = place.Value.Open();
        context
            .Set<Model.RoundPartRow>()
            .Where(row => row.Path == "targets.yaml")
            .ExecuteUpdate(row => row.SetProperty(part => part.Content, "乙"u8.ToArray()));

        Assert.Contains(Catalogue.Verify().Faults, fault => fault.Contains("第 1 次报送时留下的内容"));
        context
            .Set<Model.SubmissionActRow>()
            .ExecuteUpdate(row => row.SetProperty(act => act.Kind, nameof(ActKind.Accept)));
        Assert.Contains(Catalogue.Verify().Faults, fault => fault.Contains("第1条报送记录写完以后被改过"));
    }

    [Fact]
    public async Task What_an_earlier_program_approved_is_told_as_acts_and_kept_with_the_next()
    {
        await SaveAsync(Tell("甲"), DossierVersion.None);
        using (var context = place.Value.Open())
        {
            context.Acts.Add(
                new()
                {
                    Dossier = Id.Folder,
                    Number = 1,
                    Duty = "approve",
                    Version = Submissions.ReadStanding(Id).Content,
                    By = "李四",
                    At = "2025-04-01T00:00:00.000Z",
                    Words = "已报送区文旅广电局",
                }
            );
            context.Dossiers.Single().FrozenWhy = "已报送区文旅广电局";
            context.SaveChanges();
        }

        var read = Submissions.ReadSubmission(Id);
        Submissions.AppendAct(Id, (_, now) => Act(ActKind.Recall, now));

        Assert.Equal(
            (SubmissionState.Waiting, "区文旅广电局"),
            (read.ReadState(""), read.HandedIn!.Addressee)
        );
        Assert.Equal(3, Submissions.ReadSubmission(Id).Acts.Count);
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_the_later_sees_the_earlier()
    {
        await SaveAsync(Tell("甲"), DossierVersion.None);
        Submissions.AppendAct(Id, (_, now) =>
            Act(ActKind.HandIn, now) with
            {
                Route = [SubmissionSide.Finance],
            }
        );

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => Task.Run(() => Submissions.AppendAct(Id, (_, now) => Act(ActKind.Remark, now))))
        );

        Assert.Equal(
            [1, 2, 3, 4, 5, 6, 7, 8, 9],
            Submissions.ReadSubmission(Id).Acts.Select(act => act.Number)
        );
    }

    [Fact]
    public async Task A_round_comes_back_to_the_byte_whatever_was_done_and_taken_back_since()
    {
        var first = await SaveAsync(Tell("甲"), DossierVersion.None);
        var handed = await SaveAsync(Tell("乙"), first);
        Submissions.AppendAct(Id, (_, now) =>
            Act(ActKind.HandIn, now) with
            {
                Route = [SubmissionSide.Finance],
                Snapshot = new("", [], "") { Step = 2 },
            }
        );
        Submissions.AppendAct(Id, (_, now) => Act(ActKind.Accept, now));
        Submissions.AppendAct(Id, (_, now) => Act(ActKind.Correct, now));
        Catalogue.Store.UndoStep(Id, 2, handed);
        await SaveAsync(Tell("丙"), first);

        var after = Submissions.RestoreRound(
            Id,
            (submission, _) => submission.RestorableRound!.Value,
            (_, now) => Act(ActKind.Revert, now)
        );

        Assert.Equal(
            (SubmissionState.Accepted, handed),
            (after.ReadState(handed.Digest), await Catalogue.Store.ReadVersionAsync(Id))
        );
        Assert.Equal([true, false, false], Catalogue.Store.ListSteps(Id).Select(step => step.IsUndone));
        Assert.Empty(Catalogue.Verify().Faults);
    }

    [Fact]
    public async Task A_round_that_cannot_come_back_leaves_everything_as_it_was()
    {
        var version = await SaveAsync(Tell("甲"), DossierVersion.None);

        Assert.Throws<DossierException>(() =>
            Submissions.RestoreRound(Id, (_, _) => 3, (_, now) => Act(ActKind.Revert, now))
        );

        Assert.Equal(version, await Catalogue.Store.ReadVersionAsync(Id));
        Assert.Empty(Submissions.ReadSubmission(Id).Acts);
    }

    [Fact]
    public async Task A_reminder_is_written_once_however_often_it_is_said()
    {
        await SaveAsync(Tell("甲"), DossierVersion.None);
        var log = new Youju.Database.Submissions.ReminderLog(place.Value, TimeProvider.System, "催办");

        Assert.Equal(
            [true, false, true],
            new[] { "逾期：复核", "逾期：复核", "逾期：公开" }.Select(words => log.AddOnce(Id.Folder, words))
        );
        Assert.Empty(Catalogue.Verify().Faults);
    }
}
