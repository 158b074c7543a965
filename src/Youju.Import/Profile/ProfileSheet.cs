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

/// <summary>Brings the form 单位概况 into the dossier: a row says one thing, a list has a row for each entry.</summary>
internal sealed class ProfileSheet(WorkbookSheet sheet, SheetHeader head, Pack pack, ImportRequest request)
{
    public const string Item = "item";
    public const string Value = "value";
    public const string Prior = "prior";

    private readonly SheetDrafts drafts = new(sheet, head, pack, request);
    private readonly List<string> changed = [];

    public ImportResult ImportInto(Dossier dossier)
    {
        var rows = drafts.ReadDrafts().ToLookup(draft => ReadText(draft, Item)!, StringComparer.Ordinal);
        foreach (var item in ProfileItems.All)
        {
            dossier = ImportItem(item, [.. rows[item.Key]], Value, dossier);
            if (item.Prior is { } prior)
                dossier = ImportItem(prior, [.. rows[item.Key]], Prior, dossier);
        }

        var told = drafts.DescribeCounts(
            string.Create(CultureInfo.InvariantCulture, $"{head.Register.Label}：更新 {changed.Count} 项")
                + (changed.Count > 0 ? $"（{string.Join("、", changed)}）" : "")
        );
        return new(dossier, [told]) { Rejected = drafts.Rejected, HasKnownSheets = true };
    }

    // A blank wipes out nothing, and what stood in the form already is no change.
    private Dossier ImportItem(ProfileItem item, List<DraftRecord> rows, string column, Dossier dossier)
    {
        var said = rows.Where(row => ReadText(row, column) is not null).ToList();
        var words = said.ConvertAll(row => ReadText(row, column)!.Trim());
        if (words.Count == 0 || words.SequenceEqual(item.Read(dossier).Select(FieldCellFormat.FormatText)))
            return dossier;
        if (words.Count > 1 && !item.IsList)
            return RejectRow(said[^1], dossier, $"与第{said[0].Row.Number}行是同一项，请只留一行");
        if (item.Write(dossier, words) is not { } written)
            return RejectRow(said[0], dossier, $"“{words[0]}”应为{item.Expected}");
        changed.Add(FindLabel(item.Key));
        return written;
    }

    private Dossier RejectRow(DraftRecord draft, Dossier dossier, string reason)
    {
        drafts.RejectRow(
            draft.Row,
            [string.Create(CultureInfo.InvariantCulture, $"第{draft.Row.Number}行{reason}")]
        );
        return dossier;
    }

    private string FindLabel(string key) => head.Register.FindField(Item)?.NameChoice(key) ?? key;

    private static string? ReadText(DraftRecord draft, string field) =>
        (draft.Values.GetValueOrDefault(field) as TextValue)?.Text;
}
