using Youju.Checking.Relations.Weighing;
using Youju.Domain.Findings;

namespace Youju.Checking.Relations.Telling;

/// <summary>Decides what is told of a figure: a relation that holds, one that does not, a question, or nothing.</summary>
internal static class Decisions
{
    /// <summary>A binding that holds is believed from these odds on.</summary>
    private const double LeastScore = -1;

    private const double LeastAccusation = 0.85;
    private const double LeastQuestion = 0.4;

    public static IEnumerable<Claim> FindClaims(Explanations explanations, string text)
    {
        var accused = explanations.FailingShare;
        if (accused >= LeastAccusation)
        {
            yield return ClaimWriter.WriteClaim(explanations.FindBest(binding => !binding.Holds)!.Value.Binding, text);
            yield break;
        }

        var kinds = new HashSet<ClaimKind>();
        foreach (var one in explanations.All.Where(one => one.Binding.Holds && one.Score > LeastScore).OrderByDescending(one => one.Score))
        {
            if (kinds.Add(RelationKinds.FindKind(one.Binding)))
                yield return ClaimWriter.WriteClaim(one.Binding, text);
        }

        if (kinds.Count == 0 && accused >= LeastQuestion)
            yield return ClaimWriter.WriteQuestion(explanations.FindBest(binding => !binding.Holds)!.Value.Binding, text);
    }
}
