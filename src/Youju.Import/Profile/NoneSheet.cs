using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Text.Yaml;

namespace Youju.Import.Profile;

/// <summary>Brings in what a unit declares to have had none of this year: registers, and amounts of the ledger.</summary>
internal sealed class NoneSheet(WorkbookSheet sheet, SheetHeader head, Pack pack, ImportRequest request)
{
    public const string Item = "item";
    public const string Declared = "declared";
    public const string Yes = "yes";

    private readonly SheetDrafts drafts = new(sheet, head, pack, request);
    private readonly List<string> declared = [];
    private readonly List<string> takenBack = [];

    public ImportResult ImportInto(Dossier dossier)
    {
        foreach (var draft in drafts.ReadDrafts())
            dossier = ImportRow(draft, dossier);
        var told = drafts.DescribeCounts(
            string.Create(CultureInfo.InvariantCulture, $"声明本年没有：新增 {declared.Count} 项")
                + (declared.Count > 0 ? $"（{string.Join("、", declared)}）" : "")
                + (takenBack.Count > 0 ? $"，取消声明：{string.Join("、", takenBack)}" : "")
        );
        return new(dossier, [told]) { Rejected = drafts.Rejected, HasKnownSheets = true };
    }

    private Dossier ImportRow(DraftRecord draft, Dossier dossier)
    {
        var (name, answer) = (ReadText(draft, Item)!, ReadText(draft, Declared));
        if (answer is null)
            return dossier;
        if (FindRegister(dossier, name) is { } register)
            return DeclareRegister(draft, dossier, register, answer == Yes);
        return FindAmount(dossier.Ledger, name) is { } item
            ? DeclareAmount(draft, dossier, item, answer == Yes)
            : RejectRow(
                draft,
                dossier,
                $"没有台账或科目“{name}”。{StrictYaml.SuggestWords(name, [.. ListNames(dossier)])}"
            );
    }

    private Dossier DeclareRegister(DraftRecord draft, Dossier dossier, Register register, bool isNone)
    {
        if (register.IsDeclaredEmpty == isNone)
            return dossier;
        if (isNone && register.FillStatus == FillStatus.Filled)
            return RejectRow(
                draft,
                dossier,
                $"台账“{register.Definition.Label}”有记录，不能声明没有；多余的记录请先撤销"
            );
        (isNone ? declared : takenBack).Add(register.Definition.Label);
        return dossier with
        {
            Registers = dossier.Registers.SetItem(
                register.Definition.Key,
                register with
                {
                    IsDeclaredEmpty = isNone,
                }
            ),
        };
    }

    private Dossier DeclareAmount(DraftRecord draft, Dossier dossier, string item, bool isNone)
    {
        var ledger = dossier.Ledger;
        if (ledger.IsDeclaredNone(item) == isNone)
            return dossier;
        if (isNone && ledger.HasMoneyOf(item))
            return RejectRow(
                draft,
                dossier,
                $"“{ledger.KnownItems.ToChineseLabel(item)}”有金额，不能声明没有"
            );
        (isNone ? declared : takenBack).Add(ledger.KnownItems.ToChineseLabel(item));
        return dossier with
        {
            Ledger = isNone
                ? ledger.DeclareNone(item)
                : ledger with
                {
                    Named = [.. ledger.Named.Where(amount => amount.Key != item)],
                },
        };
    }

    private static Register? FindRegister(Dossier dossier, string name) =>
        dossier.Registers.Values.FirstOrDefault(register =>
            register.Definition.Label == name || register.Definition.Key == name
        );

    private static string? FindAmount(Ledger ledger, string name) =>
        ledger
            .KnownItems.Items.Where(item => item.Key == name || item.Value.Label == name)
            .Select(item => item.Key)
            .FirstOrDefault();

    private static IEnumerable<string> ListNames(Dossier dossier) =>
        dossier
            .Registers.Values.Select(register => register.Definition.Label)
            .Concat(dossier.Ledger.KnownItems.Items.Values.Select(item => item.Label));

    private Dossier RejectRow(DraftRecord draft, Dossier dossier, string reason)
    {
        drafts.RejectRow(
            draft.Row,
            [string.Create(CultureInfo.InvariantCulture, $"第{draft.Row.Number}行{reason}")]
        );
        return dossier;
    }

    private static string? ReadText(DraftRecord draft, string field) =>
        (draft.Values.GetValueOrDefault(field) as TextValue)?.Text;
}
