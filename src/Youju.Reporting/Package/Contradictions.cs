using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Findings;
using Youju.Domain.Registers;
using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;

namespace Youju.Reporting.Package;

/// <summary>Where the ledger contradicts itself: a package that prints both sides would contradict itself too.</summary>
public static class Contradictions
{
    /// <summary>What contradicts what, by how much, where both were taken from and what to do.</summary>
    public static IEnumerable<Remark> FindGaps(Ledger ledger, IEnumerable<LedgerIdentity> identities) =>
        from result in Identities.CheckLedger(ledger, identities)
        where result.IsWrong && result.Identity.Severity != Severity.Info
        select new Remark(
            GapCodes.LedgerContradiction,
            result.Identity.Severity,
            new("ledger"),
            [result.DescribeResult(), string.Join("；", result.Sources)],
            result.Identity.Severity == Severity.Error ? GapCodes.MendOriginal : GapCodes.ExplainDifference
        );

    /// <summary>
    /// The same, and where this year tells last year otherwise than its report, or a register adds up to
    /// something else than the ledger and the profile state.
    /// </summary>
    public static IEnumerable<Remark> FindGaps(
        Dossier dossier,
        FactStore facts,
        IEnumerable<LedgerIdentity> identities
    ) =>
        [
            .. FindGaps(dossier.Ledger, identities),
            .. FindUndecided(dossier.Ledger),
            .. LastReportAgreement
                .FindDifferences(dossier.Ledger)
                .Select(difference => DescribeDifference(difference, dossier.Ledger.KnownItems)),
            .. RegisterAgreement
                .FindDifferences(dossier.Registers.Values.Select(register => register.Definition), facts)
                .Select(DescribeDifference),
        ];

    private static IEnumerable<Remark> FindUndecided(Ledger ledger) =>
        from one in ledger
            .Lines.Select(line =>
                (Name: ExecutionPlace.FromLine(line).ToChineseLabel(ledger.KnownItems), line.Source)
            )
            .Concat(ledger.Named.Select(one => (Name: ledger.KnownItems.ToScopedLabel(one.Key), one.Source)))
        where one.Source is CellSource { IsUndecided: true }
        select new Remark(
            GapCodes.LedgerContradiction,
            Severity.Warning,
            new("ledger"),
            [$"“{one.Name}”有两份材料写的不同，核对后在收支账里改定并写明依据", one.Source.InWords()],
            GapCodes.MendOriginal
        );

    private static Remark DescribeDifference(LastReportDifference difference, LedgerItems items) =>
        new(
            GapCodes.LastReportDiffers,
            Severity.Warning,
            new("ledger"),
            [
                $"{items.ToScopedLabel(difference.Item)}·{difference.Column.ToChineseLabel()}",
                $"{difference.Known.Amount.Value}",
                difference.Known.Source,
                $"{difference.Printed.Amount.Value}",
                difference.Printed.Source,
            ]
        );

    private static Remark DescribeDifference(RegisterDifference difference) =>
        new(
            GapCodes.RegisterDiffers,
            Severity.Error,
            new($"registers/{difference.Register.Key}"),
            [
                difference.Register.Label,
                difference.Measured.Label,
                FormatQuantity(difference.Measured),
                difference.Stated.Label,
                FormatQuantity(difference.Stated),
            ]
        );

    private static string FormatQuantity(Fact fact) =>
        FieldText.FormatNumber(fact.Quantity!.Value.Value) + fact.Quantity.Value.Unit.Symbol;
}
