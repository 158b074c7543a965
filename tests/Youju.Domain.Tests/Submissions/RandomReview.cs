using Youju.Domain.Submissions;

namespace Youju.Domain.Tests.Submissions;

/// <summary>A review that chance leads: people of every side try what they may and what they may not.</summary>
internal sealed class RandomReview(Random chance)
{
    private const int Longest = 80;

    private static readonly DateTimeOffset Start = new(2025, 3, 1, 9, 0, 0, TimeSpan.Zero);

    // Some people have two roles, as in small offices.
    private static readonly (string Name, SubmissionSide Side)[] Cast =
    [
        ("张", SubmissionSide.Unit),
        ("王", SubmissionSide.Unit),
        ("李", SubmissionSide.Unit),
        ("赵", SubmissionSide.Department),
        ("钱", SubmissionSide.Department),
        ("赵", SubmissionSide.Finance),
        ("孙", SubmissionSide.Finance),
        ("周", SubmissionSide.Finance),
        ("孙", SubmissionSide.Publisher),
        ("吴", SubmissionSide.Publisher),
        ("王", SubmissionSide.Department),
    ];

    private readonly List<SubmissionAct> past = [];
    private readonly HashSet<string> fillers = new(StringComparer.Ordinal) { "张" };
    private int content;
    private int latest;
    private Submission submission = Submission.None;

    /// <summary>What differs from the plain telling, or breaks a promise; null where nothing does.</summary>
    public string? FindFault()
    {
        for (var step = 0; step < Longest; step++)
        {
            EditSometimes();
            var standing = new DossierStanding(Content, fillers);
            var act = TryAct(step, standing);
            var refusal = submission.FindRefusal(act, standing);
            var expected = PlainReview.Allows(past, act, Content, fillers);
            if (expected != (refusal is null))
                return Describe(act, $"plain says {expected}, refusal {refusal}");
            if (refusal is not null)
                continue;
            submission = submission.AddAct(act, standing);
            past.Add(act with { Number = past.Count + 1 });
            if (FindBrokenPromise(act) is { } broken)
                return Describe(act, broken);
        }

        return null;
    }

    /// <summary>Every state it came to.</summary>
    public HashSet<SubmissionState> Reached { get; } = [SubmissionState.Draft];

    private string Content => $"digest-{content}";

    private string? FindBrokenPromise(SubmissionAct act)
    {
        var state = submission.ReadState(Content);
        Reached.Add(state);
        if (state.ToString() != PlainReview.TellState(past, Content))
            return $"{state}, plain {PlainReview.TellState(past, Content)}";
        if (act.Kind == ActKind.Accept && PlainReview.ListNoes(past).Count > 0)
            return "accepted over a no";
        if (
            state == SubmissionState.Accepted
            && past.FindLast(one => one.Kind == ActKind.Approve)!.Content != Content
            && act.Kind == ActKind.Accept
        )
            return "accepted what was not approved";
        return HasWayOut(state) ? null : $"no way out of {state}";
    }

    // Somebody who has not touched it yet, or the one who said no, can lead it on.
    private bool HasWayOut(SubmissionState state) =>
        Enum.GetValues<ActKind>()
            .Any(kind =>
                Enum.GetValues<SubmissionSide>()
                    .Any(side =>
                        submission
                            .Objections.Select(no => no.By)
                            .Append("新人")
                            .Any(by => Leads(kind, side, by, state))
                    )
            );

    private bool Leads(ActKind kind, SubmissionSide side, string by, SubmissionState state)
    {
        var act = new SubmissionAct(kind, side, by, Start, Content, "缘由")
        {
            Route = [SubmissionSide.Finance],
        };
        var standing = new DossierStanding(Content, fillers);
        return submission.FindRefusal(act, standing) is null
            && submission.AddAct(act, standing).ReadState(Content) != state;
    }

    // Most tries are such as can be done: only so does chance come far.
    private SubmissionAct TryAct(int step, DossierStanding standing)
    {
        var act = CreateAct(step);
        for (
            var tries = chance.Next(12);
            tries > 0 && submission.FindRefusal(act, standing) is not null;
            tries--
        )
            act = CreateAct(step);
        return act;
    }

    private void EditSometimes()
    {
        if (submission.ReadState(Content).IsFrozen() || chance.Next(6) > 0)
            return;
        content = chance.Next(3) > 0 ? ++latest : chance.Next(latest + 1);
        fillers.Add(chance.Next(3) > 0 ? "张" : Cast[chance.Next(Cast.Length)].Name);
        if (fillers.Count > 3)
            fillers.Remove(fillers.Last());
    }

    private SubmissionAct CreateAct(int step)
    {
        var exits = submission.ListExits(Content);
        var kinds = Enum.GetValues<ActKind>();
        var kind =
            chance.Next(5) > 0 && exits.Count > 0
                ? exits[chance.Next(exits.Count)]
                : kinds[chance.Next(kinds.Length)];
        var (name, side) = Cast[chance.Next(Cast.Length)];
        return new(
            kind,
            side,
            name,
            Start.AddHours(step),
            chance.Next(30) == 0 ? "digest-old" : Content,
            chance.Next(5) > 0 ? "缘由" : ""
        )
        {
            About =
                kind is ActKind.Answer or ActKind.Insist or ActKind.Settle ? FindNotice()
                : kind == ActKind.Remark && chance.Next(2) == 0 ? chance.Next(past.Count + 2)
                : null,
            Route =
                kind != ActKind.HandIn ? []
                : chance.Next(3) > 0 ? [SubmissionSide.Department, SubmissionSide.Finance]
                : [SubmissionSide.Finance],
        };
    }

    private int? FindNotice() =>
        chance.Next(6) == 0
            ? chance.Next(past.Count + 2)
            : past.FindLast(act => act.Kind == ActKind.Notify)?.Number;

    private string Describe(SubmissionAct act, string fault) =>
        string.Join(
            "\n",
            past.Append(act).Select(one => $"{one.Kind} {one.Side} {one.By} {one.Content} {one.About}")
        ) + $"\n=> {fault}";
}
