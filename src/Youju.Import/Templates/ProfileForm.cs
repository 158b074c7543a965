using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Profile;
using Youju.Packs.Definitions;

namespace Youju.Import.Templates;

/// <summary>单位资料 as forms: the profile, texts of chapters, reasons, and what there is none of.</summary>
public static class ProfileForm
{
    /// <summary>The forms; what the dossier says already stands in them. None where no pack describes them.</summary>
    public static IReadOnlyList<FormSheet> CreateForms(Pack pack, Dossier? dossier)
    {
        var words = pack.Imports;
        return
        [
            .. words.Profile is { } profile ? [CreateProfile(profile, pack, dossier)] : NoForms,
            .. words.Texts is { } texts ? [CreateTexts(texts, pack, dossier)] : NoForms,
            .. words.Reasons is { } reasons && pack.Report.Watches.Count > 0
                ? [CreateReasons(reasons, pack, dossier)]
                : NoForms,
            .. words.None is { } none ? [CreateNone(none, pack, dossier)] : NoForms,
        ];
    }

    private static readonly FormSheet[] NoForms = [];

    // What is known by its name needs no id.
    private static FormSheet CreateSheet(
        RegisterDefinition form,
        Pack pack,
        string remark,
        IEnumerable<Func<string, FieldValue?>> rows
    )
    {
        var sheet = new RegisterTemplate(pack.Imports).CreateForm(form);
        var row = new RecordRow(form, new Dictionary<string, string>());
        return sheet with
        {
            Columns = [.. sheet.Columns.Skip(1)],
            Rows = [.. rows.Select(values => (IReadOnlyList<string>)[.. row.FillCells("", values).Skip(1)])],
            Remark = remark,
        };
    }

    private static FormSheet CreateProfile(RegisterDefinition form, Pack pack, Dossier? dossier) =>
        CreateSheet(
            form,
            pack,
            "一行一项，在“内容”里填；不知道的空着，确实没有的写 0。主要职责、曾用名一行写一条，行数不够可以加。",
            from item in ProfileItems.All
            let known = dossier is null ? [] : item.Read(dossier)
            from line in known.Count > 0 ? known : [""]
            let prior = dossier is not null ? item.Prior?.Read(dossier) : null
            select (Func<string, FieldValue?>)(
                field =>
                    field switch
                    {
                        ProfileSheet.Item => new TextValue(item.Key),
                        ProfileSheet.Value => ToText(line),
                        ProfileSheet.Prior => ToText(prior is [var last, ..] ? last : null),
                        _ => null,
                    }
            )
        );

    private static FormSheet CreateTexts(RegisterDefinition form, Pack pack, Dossier? dossier)
    {
        var offered = ChapterTextSheet.OfferChapters(form, pack, dossier);
        return CreateSheet(
            offered,
            pack,
            "自己写的文字，接在报告那一章的后面；没有要写的空着。数字不要手打，写成 {{ 数据项 }}。",
            from chapter in offered.FindField(ChapterTextSheet.Chapter)!.Choices
            let text = dossier?.Narrative.GetValueOrDefault(chapter.Key) ?? ""
            from part in ChapterTextSheet.SplitText(text)
            select (Func<string, FieldValue?>)(
                field =>
                    field switch
                    {
                        ChapterTextSheet.Chapter => new TextValue(chapter.Key),
                        ChapterTextSheet.Words => ToText(part),
                        _ => null,
                    }
            )
        );
    }

    private static FormSheet CreateReasons(RegisterDefinition form, Pack pack, Dossier? dossier) =>
        CreateSheet(
            ReasonSheet.OfferChoices(form, pack),
            pack,
            "超过计划的支出才写；一行一项。",
            (dossier?.Targets.Reasons ?? []).Select(reason =>
                (Func<string, FieldValue?>)(field => ReasonSheet.CreateFieldValue(reason, field))
            )
        );

    private static FormSheet CreateNone(RegisterDefinition form, Pack pack, Dossier? dossier)
    {
        var registers = dossier?.Registers.Values ?? pack.Registers.Values.Select(Register.CreateEmpty);
        var amounts = dossier is null
            ? []
            : dossier.Ledger.Named.Where(amount => dossier.Ledger.IsDeclaredNone(amount.Key));
        return CreateSheet(
            form,
            pack,
            "本年确实没有的选“是”；没有记录、也没有声明的，报告里是未知。收支账的科目（如 政府采购支出总额）也可以加一行声明。",
            registers
                .Select(register => (register.Definition.Label, register.IsDeclaredEmpty))
                .Concat(amounts.Select(amount => (pack.Ledger.ToChineseLabel(amount.Key), true)))
                .Select(one =>
                    (Func<string, FieldValue?>)(
                        field =>
                            field switch
                            {
                                NoneSheet.Item => new TextValue(one.Item1),
                                NoneSheet.Declared => one.Item2 ? new TextValue(NoneSheet.Yes) : null,
                                _ => null,
                            }
                    )
                )
        );
    }

    private static TextValue? ToText(string? words) =>
        FieldCellFormat.FormatText(words) is { Length: > 0 } text ? new(text) : null;
}
