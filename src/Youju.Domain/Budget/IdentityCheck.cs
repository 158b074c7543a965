using System.Globalization;
using Youju.Domain.Figures;

namespace Youju.Domain.Budget;

/// <summary>Computes an identity from the ledger's amounts, as intervals.</summary>
public static class IdentityCheck
{
    private const string ScopesDiffer = "两边口径不同，只有没有其他资金时才应相等";

    public static IdentityResult CheckAgainst(this LedgerIdentity identity, LedgerFigures figures)
    {
        var showColumns = identity
            .Left.Terms.Concat(identity.Right.Terms)
            .Any(term => term.Column != AmountColumn.Executed);
        var showScopes = identity.MixesScopes(figures.Items);
        var left = SideTotal.FromSide(identity.Left, figures, showColumns, showScopes);
        var right = SideTotal.FromSide(identity.Right, figures, showColumns, showScopes);
        var verdict =
            identity.Relation == AmountRelation.Equal ? JudgeEquality(left, right) : JudgeLimit(left, right);

        return new(identity, verdict, DescribeProof(identity, left, right, verdict, showScopes))
        {
            NeedsPerson =
                verdict == Verdict.Contradiction
                && identity.Relation == AmountRelation.Equal
                && left.Value < right.LargestPart,
            Sources = verdict is Verdict.Contradiction or Verdict.UnitSlip
                ? AmountSources.DescribeSources(identity, figures)
                : [],
        };
    }

    private static Verdict JudgeEquality(SideTotal left, SideTotal right)
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

    private static Verdict JudgeLimit(SideTotal left, SideTotal right)
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

    private static string[] DescribeProof(
        LedgerIdentity identity,
        SideTotal left,
        SideTotal right,
        Verdict verdict,
        bool showScopes
    )
    {
        var relation = identity.Relation == AmountRelation.Equal ? "应等于" : "应不大于";
        var stated = $"{left.Words} {relation} {right.Words}";
        string[] scopes = showScopes && identity.Relation == AmountRelation.Equal ? [ScopesDiffer] : [];
        string[] gaps = [.. left.Gaps.Concat(right.Gaps).Select(gap => $"缺少：{gap}")];
        return verdict switch
        {
            Verdict.Undecidable => [stated, .. gaps],
            Verdict.UnitSlip => [stated, "两边相差一万倍，元与万元可能混用"],
            _ =>
            [
                stated,
                $"两边分别为 {FormatYuan(left.Value)} 与 {FormatYuan(right.Value)}，相差 {FormatYuan(Math.Abs(left.Value - right.Value))}",
                .. scopes,
                .. gaps,
            ],
        };
    }

    private static string FormatYuan(decimal yuan)
    {
        return yuan.ToString("N2", CultureInfo.InvariantCulture) + "元";
    }

    /// <summary>One side added up.</summary>
    private sealed class SideTotal(LedgerItems items, bool showColumns, bool showScopes)
    {
        public Interval Interval { get; private set; }
        public decimal Value { get; private set; }
        public decimal LargestPart { get; private set; }
        public bool IsUnknown { get; private set; }
        public List<string> Gaps { get; } = [];
        public HashSet<Money> Grains { get; } = [];
        public string Words { get; private set; } = "";
        public bool HasGap => Gaps.Count > 0;

        public static SideTotal FromSide(
            IdentitySide side,
            LedgerFigures figures,
            bool showColumns,
            bool showScopes
        )
        {
            var total = new SideTotal(figures.Items, showColumns, showScopes);
            foreach (var term in side.Terms)
                total.AddTerm(
                    term,
                    side.Missing,
                    term.FromLines
                        ? figures.SumLinesOfKey(term.Key, term.Column)
                        : figures.FindAmount(term.Key, term.Column)
                );
            return total;
        }

        private void AddTerm(Term term, MissingTerm missing, Amount? amount)
        {
            Words +=
                (
                    Words.Length == 0 ? ""
                    : term.Sign < 0 ? " − "
                    : " + "
                ) + FormatLabel(term);
            if (amount is { } known)
                AddKnownAmount(known, term.Sign);
            else if (missing == MissingTerm.Zero)
                Words += "（空，按0）";
            else
                AddMissingTerm(term, missing);
        }

        private void AddKnownAmount(Amount amount, int sign)
        {
            Words += " " + FormatYuan(amount.Value.Yuan);
            Value += sign * amount.Value.Yuan;
            Interval = sign < 0 ? Interval - amount.Interval : Interval + amount.Interval;
            LargestPart = Math.Max(LargestPart, amount.Value.Yuan);
            Grains.Add(amount.Grain);
        }

        private void AddMissingTerm(Term term, MissingTerm missing)
        {
            Words += " ？";
            Gaps.Add(FormatLabel(term));
            var anything = new Interval(0, Interval.Unbounded);
            Interval = term.Sign < 0 ? Interval - anything : Interval + anything;
            IsUnknown |= missing == MissingTerm.Unknown;
        }

        private string FormatLabel(Term term) => term.FormatLabel(items, showColumns, showScopes);
    }
}
