using System.Globalization;
using Youju.Domain.Figures;

namespace Youju.Domain.Budget;

/// <summary>Computes an identity from the ledger's amounts, as intervals.</summary>
public static class IdentityCheck
{
    public static IdentityResult Check(this Identity identity, LedgerFigures figures)
    {
        var showColumns = identity
            .Left.Terms.Concat(identity.Right.Terms)
            .Any(term => term.Column != AmountColumn.Executed);
        var left = Total.Of(identity.Left, figures, showColumns);
        var right = Total.Of(identity.Right, figures, showColumns);
        var verdict = identity.Relation == Relation.Equal ? Equal(left, right) : AtMost(left, right);

        return new(identity, verdict, Proof(identity, left, right, verdict))
        {
            NeedsPerson =
                verdict == Verdict.Contradiction
                && identity.Relation == Relation.Equal
                && left.Value < right.LargestPart,
            Sources = verdict is Verdict.Contradiction or Verdict.UnitSlip
                ? AmountSources.Of(identity, figures)
                : [],
        };
    }

    private static Verdict Equal(Total left, Total right)
    {
        if (left.IsUnknown || right.IsUnknown)
            return Verdict.Undecidable;
        if (!left.Interval.Overlaps(right.Interval))
            return IsUnitSlip(left.Value, right.Value) ? Verdict.UnitSlip : Verdict.Contradiction;
        if (left.HasGap || right.HasGap)
            return Verdict.Undecidable;
        if (left.Value == right.Value)
            return Verdict.Exact;
        return left.Grains.Union(right.Grains).Count() == 1 ? Verdict.Rounding : Verdict.MixedPrecision;
    }

    private static Verdict AtMost(Total left, Total right)
    {
        if (left.IsUnknown || right.IsUnknown)
            return Verdict.Undecidable;
        if (left.Interval.High <= right.Interval.Low)
            return Verdict.Exact;
        if (left.Interval.Low > right.Interval.High)
            return Verdict.Contradiction;
        return left.HasGap || right.HasGap ? Verdict.Undecidable : Verdict.Rounding;
    }

    private static bool IsUnitSlip(decimal left, decimal right) =>
        left != 0 && right != 0 && (left == right * 10_000 || right == left * 10_000);

    private static string[] Proof(Identity identity, Total left, Total right, Verdict verdict)
    {
        var relation = identity.Relation == Relation.Equal ? "应等于" : "应不大于";
        var stated = $"{left.Words} {relation} {right.Words}";
        string[] gaps = [.. left.Gaps.Concat(right.Gaps).Select(gap => $"缺少：{gap}")];
        return verdict switch
        {
            Verdict.Undecidable => [stated, .. gaps],
            Verdict.UnitSlip => [stated, "两边相差一万倍，元与万元可能混用"],
            _ =>
            [
                stated,
                $"两边分别为 {Yuan(left.Value)} 与 {Yuan(right.Value)}，相差 {Yuan(Math.Abs(left.Value - right.Value))}",
                .. gaps,
            ],
        };
    }

    private static string Yuan(decimal yuan) => yuan.ToString("N2", CultureInfo.InvariantCulture) + "元";

    /// <summary>One side added up.</summary>
    private sealed class Total(bool showColumns)
    {
        public Interval Interval { get; private set; }
        public decimal Value { get; private set; }
        public decimal LargestPart { get; private set; }
        public bool IsUnknown { get; private set; }
        public List<string> Gaps { get; } = [];
        public HashSet<Money> Grains { get; } = [];
        public string Words { get; private set; } = "";
        public bool HasGap => Gaps.Count > 0;

        public static Total Of(Side side, LedgerFigures figures, bool showColumns)
        {
            var total = new Total(showColumns);
            foreach (var term in side.Terms)
                total.Add(
                    term,
                    side.Missing,
                    term.FromLines
                        ? figures.Added(term.Key, term.Column)
                        : figures.Find(term.Key, term.Column)
                );
            return total;
        }

        private void Add(Term term, Missing missing, Amount? amount)
        {
            Words +=
                (
                    Words.Length == 0 ? ""
                    : term.Sign < 0 ? " − "
                    : " + "
                ) + Label(term);
            if (amount is { } known)
                AddKnown(known, term.Sign);
            else if (missing == Missing.Zero)
                Words += "（空，按0）";
            else
                AddGap(term, missing);
        }

        private void AddKnown(Amount amount, int sign)
        {
            Words += " " + Yuan(amount.Value.Yuan);
            Value += sign * amount.Value.Yuan;
            Interval = sign < 0 ? Interval - amount.Interval : Interval + amount.Interval;
            LargestPart = Math.Max(LargestPart, amount.Value.Yuan);
            Grains.Add(amount.Grain);
        }

        private void AddGap(Term term, Missing missing)
        {
            Words += " ？";
            Gaps.Add(Label(term));
            var anything = new Interval(0, Interval.Unbounded);
            Interval = term.Sign < 0 ? Interval - anything : Interval + anything;
            IsUnknown |= missing == Missing.Unknown;
        }

        private string Label(Term term) => term.Label(showColumns);
    }
}
