using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Registers;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>Registers that a person says have nothing this year.</summary>
/// <param name="Registers">Their keys or labels.</param>
public sealed record DeclareEmptyRequest(
    DossierId Folder,
    IReadOnlyList<string> Registers,
    DateTimeOffset At
);

/// <summary>The labels of the registers that are declared empty now.</summary>
public sealed record DeclareEmptyResult(IReadOnlyList<string> Labels);

/// <summary>Declares registers empty: only then is what they measure zero.</summary>
public static class DeclareEmpty
{
    /// <exception cref="UsageException">There is no such register, or it has records.</exception>
    public static DeclareEmptyResult DeclareRegisters(DeclareEmptyRequest request) =>
        DossierEdit.RepeatOnConflict(() => DeclareOnce(request));

    private static DeclareEmptyResult DeclareOnce(DeclareEmptyRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var dossier = open.Dossier;
        if (request.Registers.Count == 0)
            throw new UsageException(DossierRemarks.RegistersMissing, []);
        var (registers, items) = (new List<Register>(), new List<string>());
        foreach (var words in request.Registers)
            if (FindItem(open, words) is { } item)
                items.Add(item);
            else
                registers.Add(RecordFinder.FindRegister(dossier, words));
        var declared = dossier with
        {
            Registers = dossier.Registers.SetItems(registers.Select(MarkDeclaredEmpty)),
            Ledger = items.Aggregate(dossier.Ledger, DeclaredZero.DeclareNone),
        };
        List<string> labels =
        [
            .. registers.Select(register => register.Definition.Label),
            .. items.Select(dossier.Ledger.KnownItems.ToChineseLabel),
        ];
        var quoted = string.Join('、', labels.Select(label => $"“{label}”"));
        DossierEdit.SaveChange(
            request.Folder,
            open.Seen,
            new(declared, new($"声明本年没有{quoted}", request.At))
        );
        return new(labels);
    }

    // 政府采购, 政府采购支出总额 or procurement; a rate is none where what it is computed from is.
    private static string? FindItem(OpenDossier open, string words)
    {
        if (open.Dossier.Registers.Values.Any(register => IsCalled(register, words)))
            return null;
        var items = open.Dossier.Ledger.KnownItems;
        var named = items.Items.Where(item => item.Key == words || item.Value.Label == words).ToList();
        var asked = named.Count == 1 ? named[0].Key : FindInput(open, words);
        return asked is not null && !open.Dossier.Ledger.HasMoneyOf(asked) ? asked
            : asked is null ? null
            : throw new UsageException(DossierRemarks.AmountKnown, [items.ToChineseLabel(asked)]);
    }

    private static string? FindInput(OpenDossier open, string words) =>
        open.Facts.All.FirstOrDefault(fact => fact.Key == words || fact.Label == words)?.Formula switch
        {
            LedgerFormula ledger => ledger.LedgerKey,
            ComputedFormula computed => computed
                .Inputs.Select(input => open.Facts.FindFact(input)?.Formula)
                .OfType<LedgerFormula>()
                .Select(formula => formula.LedgerKey)
                .Distinct()
                .ToList()
                is [var only]
                ? only
                : null,
            _ => null,
        };

    private static bool IsCalled(Register register, string words) =>
        register.Definition.Key == words || register.Definition.Label == words;

    private static KeyValuePair<string, Register> MarkDeclaredEmpty(Register register) =>
        register.FillStatus != FillStatus.Filled
            ? KeyValuePair.Create(register.Definition.Key, register with { IsDeclaredEmpty = true })
            : throw new UsageException(DossierRemarks.RegisterFilled, [register.Definition.Label]);
}
