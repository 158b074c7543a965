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

/// <summary>Brings the clerk's own words for chapters into the dossier; the rows of one chapter are one text.</summary>
internal sealed class ChapterTextSheet(
    WorkbookSheet sheet,
    SheetHeader head,
    Pack pack,
    ImportRequest request
)
{
    public const string Chapter = "chapter";
    public const string Words = "text";

    // Well below what a cell holds.
    private const int LongestCell = 20_000;

    private readonly SheetDrafts drafts = new(sheet, head, pack, request);

    /// <summary>The form with every chapter of the pack, and every text of the dossier, to choose from.</summary>
    public static RegisterDefinition OfferChapters(RegisterDefinition form, Pack pack, Dossier? dossier)
    {
        var known = form.FindField(Chapter)?.Choices ?? [];
        var more = pack
            .Report.Chapters.Select(chapter => new FieldChoice(chapter.Key, chapter.Title))
            .Concat((dossier?.Narrative.Keys ?? []).Select(name => new FieldChoice(name, name)));
        return form with
        {
            Fields =
            [
                .. form.Fields.Select(field =>
                    field.Key == Chapter
                        ? field with
                        {
                            Choices = [.. known.Concat(more).DistinctBy(choice => choice.Key)],
                        }
                        : field
                ),
            ],
        };
    }

    /// <summary>The parts of a text, each short enough for a cell, parted between lines.</summary>
    public static IEnumerable<string> SplitText(string text)
    {
        var part = "";
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (part.Length > 0 && part.Length + line.Length > LongestCell)
            {
                yield return part;
                part = line;
            }
            else
                part = part.Length == 0 ? line : $"{part}\n{line}";
        }

        yield return part;
    }

    public ImportResult ImportInto(Dossier dossier)
    {
        var changed = 0;
        foreach (var chapter in drafts.ReadDrafts().GroupBy(draft => ReadText(draft, Chapter)!))
        {
            var text = string.Join('\n', chapter.Select(draft => ReadText(draft, Words)).OfType<string>());
            var before = dossier.Narrative.GetValueOrDefault(chapter.Key);
            if (text.Length == 0 || IsSame(text, before))
                continue;
            changed++;
            dossier = dossier with
            {
                Narrative = dossier.Narrative.SetItem(
                    chapter.Key,
                    text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n"
                ),
            };
        }

        var told = drafts.DescribeCounts(
            string.Create(CultureInfo.InvariantCulture, $"{head.Register.Label}：更新 {changed} 章")
        );
        return new(dossier, [told]) { Rejected = drafts.Rejected, HasKnownSheets = true };
    }

    // What a cell cannot hold to the letter is not taken for a change.
    private static bool IsSame(string text, string? before) =>
        before is not null
        && string.Join('\n', SplitText(before).Select(FieldCellFormat.FormatText))
            == text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static string? ReadText(DraftRecord draft, string field) =>
        (draft.Values.GetValueOrDefault(field) as TextValue)?.Text;
}
