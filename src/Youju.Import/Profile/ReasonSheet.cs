using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Packs.Definitions;

namespace Youju.Import.Profile;

/// <summary>Brings the reasons for spending beyond its plan into the targets; each is known by what it is about.</summary>
internal sealed class ReasonSheet(WorkbookSheet sheet, SheetHeader head, Pack pack, ImportRequest request)
{
    private const string Of = "of";
    private const string Code = "code";
    private const string Deviation = "deviation";
    private const string Measure = "measure";

    private readonly SheetDrafts drafts = new(sheet, head, pack, request);
    private int changed;

    /// <summary>The form with what the pack watches, and its reasons, to choose from.</summary>
    public static RegisterDefinition OfferChoices(RegisterDefinition form, Pack pack) =>
        form with
        {
            Fields =
            [
                .. form.Fields.Select(field =>
                    field.Key switch
                    {
                        Of => field with
                        {
                            Choices =
                            [
                                .. pack.Report.Watches.Select(watch => new FieldChoice(
                                    watch.Key,
                                    watch.Value.Label
                                )),
                            ],
                        },
                        Code => field with
                        {
                            Choices =
                            [
                                .. pack.Report.ReasonCodes.Select(code => new FieldChoice(
                                    code.Key,
                                    code.Value
                                )),
                            ],
                        },
                        _ => field,
                    }
                ),
            ],
        };

    /// <summary>A cell of a reason's row in the form.</summary>
    public static FieldValue? CreateFieldValue(DeviationReason reason, string field)
    {
        var words = field switch
        {
            Of => reason.Of,
            Code => reason.Code,
            Deviation => reason.Deviation,
            Measure => reason.Measure,
            _ => null,
        };
        return string.IsNullOrWhiteSpace(words) ? null : new TextValue(words);
    }

    public ImportResult ImportInto(Dossier dossier)
    {
        var reasons = dossier.Targets.Reasons.ToList();
        foreach (var draft in drafts.ReadDrafts())
            ImportRow(draft, reasons);
        var told = drafts.DescribeCounts(
            string.Create(CultureInfo.InvariantCulture, $"{head.Register.Label}：更新 {changed} 条")
        );
        return new(
            changed == 0 ? dossier : dossier with { Targets = dossier.Targets with { Reasons = reasons } },
            [told]
        )
        {
            Rejected = drafts.Rejected,
            HasKnownSheets = true,
        };
    }

    // A blank wipes out nothing.
    private void ImportRow(DraftRecord draft, List<DeviationReason> reasons)
    {
        var of = ReadText(draft, Of)!;
        var at = reasons.FindIndex(reason => reason.Of == of);
        var before = at < 0 ? new(of) : reasons[at];
        var after = before with
        {
            Code = ReadChanged(draft, Code, before.Code),
            Deviation = ReadChanged(draft, Deviation, before.Deviation),
            Measure = ReadChanged(draft, Measure, before.Measure),
        };
        if (after == before)
            return;
        changed++;
        if (at < 0)
            reasons.Add(after);
        else
            reasons[at] = after;
    }

    private static string? ReadChanged(DraftRecord draft, string field, string? before) =>
        ReadText(draft, field) is { } words && words != FieldCellFormat.FormatText(before) ? words : before;

    private static string? ReadText(DraftRecord draft, string field) =>
        (draft.Values.GetValueOrDefault(field) as TextValue)?.Text;
}
