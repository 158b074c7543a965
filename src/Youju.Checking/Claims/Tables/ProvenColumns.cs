using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Claims.Tables;

/// <summary>A18: a column that two others yield, row by row; that they do is proved by most of the rows.</summary>
internal sealed class ProvenColumns(FreeTable table)
{
    /// <summary>So many rows prove a rule.</summary>
    private const int FewestHolding = 3;

    /// <summary>A figure of fewer steps agrees by chance.</summary>
    private const decimal FewestSteps = 20;

    public IEnumerable<Claim> ReadClaims() => table.Columns.SelectMany(ReadColumn);

    private IEnumerable<Claim> ReadColumn(int target)
    {
        ColumnRule? best = null;
        foreach (var one in table.Columns)
        {
            foreach (var other in table.Columns)
            {
                if (one == other || one == target || other == target)
                    continue;
                foreach (var formula in ColumnFormula.All)
                {
                    var rule = CountRows(new(formula, target, one, other));
                    if (rule.Holding >= FewestHolding && rule.Holding > (best?.Holding ?? 0))
                        best = rule;
                }
            }
        }

        return best is null || best.Failing >= best.Holding
            ? []
            : table.Rows.Select(row => best.CheckRow(table, row)).OfType<Claim>();
    }

    private ColumnRule CountRows(ColumnRule rule)
    {
        if (!rule.Formula.Fits(rule.Target, rule.One, rule.Other))
            return rule;
        var most = 1 + (table.Rows.Count / 2);
        foreach (var row in table.Rows)
        {
            if (rule.FindRelation(table, row) is not { } relation || IsSmall(relation.Stated))
                continue;
            rule = relation.CanHold()
                ? rule with
                {
                    Holding = rule.Holding + 1,
                }
                : rule with
                {
                    Failing = rule.Failing + 1,
                };
            if (rule.Failing > most)
                return rule with { Holding = 0 };
        }

        return rule;
    }

    private static bool IsSmall(PrintedFigure figure) => Math.Abs(figure.Value) < FewestSteps * figure.Grain;

    /// <summary>A formula with its columns, and in how many rows it holds.</summary>
    private sealed record ColumnRule(ColumnFormula Formula, int Target, int One, int Other)
    {
        public int Holding { get; init; }

        public int Failing { get; init; }

        /// <summary>Null where a cell is blank or zero.</summary>
        public FigureRelation? FindRelation(FreeTable table, FreeRow row) =>
            FindFigure(table, row, Target) is { } stated
            && FindFigure(table, row, One) is { Value: not 0 } one
            && FindFigure(table, row, Other) is { Value: not 0 } other
            && Formula.IsPercent == (stated.Unit == Unit.Percent)
            && one.Unit != Unit.Percent
            && other.Unit != Unit.Percent
                ? Formula.Relate(stated, one, other)
                : null;

        private PrintedFigure? FindFigure(FreeTable table, FreeRow row, int column) =>
            Formula.NeedsUnits ? table.FindAmount(row, column) : row.Figures[column];

        public Claim? CheckRow(FreeTable table, FreeRow row) =>
            FindRelation(table, row) is { } relation
                ? Formula.WriteClaim(relation, row, 2 * Holding >= 3 * Failing)
                : null;
    }
}
