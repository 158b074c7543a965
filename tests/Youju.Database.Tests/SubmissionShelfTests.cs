using Microsoft.EntityFrameworkCore;
using Youju.Database.Submissions;
using Youju.Domain.Dossiers;
using Youju.Domain.Submissions;
using Youju.Storage;
using Youju.Storage.Submissions;

namespace Youju.Database.Tests;

/// <summary>The list of all submissions that is kept: always what a list read anew would say, and no more is read than was written.</summary>
public abstract partial class DossierStoreTests
{
    private static readonly Dossier Other = new(new("云溪区博物馆"), ["cn-hunan"], new(2024));

    [Fact]
    public async Task A_list_that_is_kept_says_what_one_read_anew_says_after_whatever_is_done()
    {
        var shelf = new SubmissionShelf(place.Value);
        ExpectSame(shelf);
        var first = await SaveAsync(Tell("甲"), DossierVersion.None);
        ExpectSame(shelf);
        var second = await SaveAsync(Tell("乙"), first);
        ExpectSame(shelf);
        TakeInOther();
        ExpectSame(shelf);
        await Id.Store.UndoAsync(Id, second, Cancel);
        ExpectSame(shelf);
        HandIn();
        ExpectSame(shelf);
        Submissions.AppendAct(Id, (_, now) => Act(ActKind.Recall, now));
        ExpectSame(shelf);
        await Id.Store.UndoAsync(Id, first, Cancel);
        ExpectSame(shelf);
        Assert.Equal(Other.Unit.Name, Assert.Single(shelf.ReadAll().All).Unit);
    }

    [Fact]
    public async Task What_nobody_wrote_is_not_read_again()
    {
        var shelf = new SubmissionShelf(place.Value);
        await SaveAsync(Tell("甲"), DossierVersion.None);
        var other = TakeInOther();
        var before = shelf.ReadAll();

        Assert.Same(before, shelf.ReadAll());
        HandIn();
        var after = shelf.ReadAll();

        Assert.True(after.Moment > before.Moment);
        Assert.Same(Find(before, other), Find(after, other));
        Assert.NotSame(Find(before, Id), Find(after, Id));
    }

    [Fact]
    public async Task Where_another_past_was_put_back_everything_is_read_again()
    {
        var shelf = new SubmissionShelf(place.Value);
        await SaveAsync(Tell("甲"), DossierVersion.None);
        shelf.ReadAll();
        using (var context = place.Value.Open())
        {
            context.Dossiers.ExecuteUpdate(row => row.SetProperty(dossier => dossier.Unit, "改名的中心"));
            context.Log.ExecuteUpdate(row => row.SetProperty(line => line.Hash, "另一条链"));
        }

        Assert.Equal("改名的中心", Find(shelf.ReadAll(), Id).Unit);
    }

    private DossierId TakeInOther() =>
        Catalogue.TakeIn(Other, [("dossier.yaml", "unit: 云溪区博物馆\n"u8.ToArray())], "装入");

    private void HandIn() =>
        Submissions.AppendAct(Id, (_, now) =>
            Act(ActKind.HandIn, now) with
            {
                Route = [SubmissionSide.Finance],
            }
        );

    private static KeptSubmission Find(SubmissionList list, DossierId id) =>
        list.All.Single(one => one.Key == id.Folder);

    private void ExpectSame(SubmissionShelf shelf) =>
        Assert.Equal(
            new SubmissionShelf(place.Value).ReadAll().All.Select(Describe),
            shelf.ReadAll().All.Select(Describe)
        );

    private static (string, string, string, SubmissionState, int, string?) Describe(KeptSubmission one) =>
        (one.Key, one.Unit, one.Content, one.State, one.Submission.Acts.Count, one.ClosedWhy);
}
