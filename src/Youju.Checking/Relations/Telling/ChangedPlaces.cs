using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Figures that nothing explains, and that figures before them yield once two neighbouring digits change places.</summary>
/// <remarks>
/// No word has to tell the formula: how many were tried, for how many figures of the text, tells how often chance would agree, and it
/// seldom does.
/// </remarks>
internal sealed class ChangedPlaces(ExplainedText reading, IReadOnlyList<Claim> known)
{
    /// <summary>So often at most may chance agree, for one figure and in a whole text.</summary>
    private const double MostChance = 0.01;
    private const double MostChanceOfText = 0.05;

    /// <summary>The same where words call the figure what is left: then it follows from others.</summary>
    private const double MostChanceOfRest = 0.025;

    private const int FewestDigits = 3;
    private const int MostDigits = 15;
    private const double PartOfDecade = 0.9;

    private readonly HashSet<int> told = ListStarts(
        known.Where(static claim => claim.Kind != ClaimKind.Order),
        static claim => [claim.Stated]
    );

    private readonly HashSet<int> wrong = ListStarts(
        known.Where(static claim => claim.Verdict.IsWrong()),
        static claim => [claim.Stated]
    );

    private readonly HashSet<int> operands = ListStarts(
        known.Where(static claim => claim.Kind != ClaimKind.Order && claim.Verdict.Holds()),
        static claim => claim.Terms
    );

    public IEnumerable<Claim> FindClaims(string text)
    {
        var doubtful = Array.FindAll(reading.Terms, MayBeWrong);
        return doubtful
            .Select(target => FindBinding(target, MostChanceOfText / doubtful.Length))
            .OfType<Binding>()
            .Select(binding => ClaimWriter.WriteClaim(binding, text));
    }

    private static HashSet<int> ListStarts(
        IEnumerable<Claim> claims,
        Func<Claim, IEnumerable<PrintedFigure?>> figures
    ) => [.. claims.SelectMany(figures).OfType<PrintedFigure>().Select(figure => figure.Digits.Start)];

    private Binding? FindBinding(ClauseFigure target, double mostChance)
    {
        var step = target.Half * 2;
        var digits = CountDigits(target.Value / step);
        if (digits is < FewestDigits or > MostDigits)
            return null;
        var (tried, changed) = (0, new List<Binding>());
        foreach (var (type, operandsOfFormula, value) in NearFormulas.Compute(reading.Terms, target))
        {
            if (!(value > 0) || CountDigits(value / step) != digits)
                continue;
            tried++;
            if (Slips.IsSwap(value, target.Value, step))
                changed.Add(NearFormulas.Bind(type, operandsOfFormula, target));
        }

        var chance = tried / (PartOfDecade * Math.Pow(10, digits));
        return chance * CountSwaps(target.Value / step) <= Math.Min(FindMost(target), mostChance)
            ? FindChanged(changed, step)
            : null;
    }

    private Binding? FindChanged(List<Binding> changed, double step) =>
        changed is [var first, ..]
        && changed.TrueForAll(other => AreOne(first, other, step))
        && !first.Holds
        && MayBeTold(first)
        && !Array.Exists(first.Operands, operand => wrong.Contains(operand.Figure.Digits.Start))
            ? first
            : null;

    // 水质达标率97.6% is told of nothing that another sentence counts.
    private static bool MayBeTold(Binding binding) =>
        binding.Type != RelationType.Ratio
        || binding.StandsTogether
        || binding.Target.Clause.Has(StemClass.Share);

    private static bool AreOne(Binding one, Binding other, double step) =>
        Math.Abs(one.Computed.Middle - other.Computed.Middle) < step / 2;

    // What others follow from as it is was written as it was meant.
    private bool MayBeWrong(ClauseFigure target) =>
        target is { Half: > 0, IsSoft: false }
        && !told.Contains(target.Figure.Digits.Start)
        && !operands.Contains(target.Figure.Digits.Start)
        && reading.Evidence.FindParent(target) is null
        && !reading.Holds(target, static other =>
            !other.IsOrder && other.Type != RelationType.Equality && other.StandsInPassage
        );

    private static double FindMost(ClauseFigure target) =>
        target.IsCalledRest ? MostChanceOfRest : MostChance;

    private static int CountDigits(double steps) =>
        steps < 1 ? 1 : (int)Math.Floor(Math.Log10(Math.Round(steps) + 0.5)) + 1;

    /// <summary>How many figures it makes when two neighbours change places.</summary>
    private static int CountSwaps(double steps)
    {
        var count = 0;
        for (var left = Math.Round(steps); left >= 10; left = Math.Floor(left / 10))
            count += left % 10 != Math.Floor(left / 10) % 10 ? 1 : 0;
        return count;
    }
}
