using Youju.Database.People;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;

namespace Youju.Web.Submissions;

/// <summary>Who has filled in a dossier, who approved it and who reviewed it, by the names that are kept.</summary>
public sealed class SubmissionParties
{
    private const string Approval = "approve";
    private const string ReviewAct = "review";

    private static readonly Dictionary<Duty, string> Names = new()
    {
        [Duty.Fill] = "填报",
        [Duty.Approve] = "审核",
        [Duty.Review] = "复核",
    };

    private SubmissionParties(IReadOnlyList<string> filled, IReadOnlyList<ActLine> acts) =>
        (FilledBy, Acts) = (filled, acts);

    /// <summary>Everybody whose steps still stand, the first one first.</summary>
    public IReadOnlyList<string> FilledBy { get; }

    /// <summary>Approvals and reviews, the latest first.</summary>
    public IReadOnlyList<ActLine> Acts { get; }

    /// <summary>The approval that stands; null where nobody has approved.</summary>
    public ActLine? Approved => Acts.FirstOrDefault(act => act.Duty == Approval);

    public IEnumerable<ActLine> Reviews => Acts.Where(act => act.Duty == ReviewAct);

    /// <summary>Whether the one who approved has also filled in, which only somebody alone on his machine can.</summary>
    public bool IsOnePerson => Approved is { } approved && FilledBy.Contains(approved.By);

    public static SubmissionParties ReadParties(DossierView view, ApprovalBook acts)
    {
        var filled = view
            .Catalogue.Store.ListSteps(view.Id)
            .Where(step => !step.IsUndone)
            .Select(step => step.By)
            .Reverse()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return new(filled, acts.ListActs(view.Id));
    }

    /// <summary>Keeps one person from doing two duties of one submission.</summary>
    /// <exception cref="UsageException">He has done another one already.</exception>
    public void RefuseSamePerson(Person person, Duty next)
    {
        var done = FilledBy
            .Select(by => (Duty.Fill, by))
            .Concat(Acts.Select(act => (act.Duty == Approval ? Duty.Approve : Duty.Review, act.By)));
        if (SeparateDuties.FindClash(person, next, done) is { } clash)
            throw new UsageException(
                $"这份档案您{Names[clash]}过，不能再由您{Names[next]}。填报、审核、复核要由三个人分别做，请换一个人。"
            );
    }
}
