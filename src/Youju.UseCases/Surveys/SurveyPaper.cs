using Youju.Packs.Definitions.Marks;
using Youju.Packs.Definitions.Tourism;
using Youju.UseCases.PrintedPapers;

namespace Youju.UseCases.Surveys;

/// <summary>The sheets of a survey as they are printed, one a page under its code.</summary>
internal static class SurveyPaper
{
    /// <param name="address">Where a sheet can be filled in on a phone; null where it cannot.</param>
    public static byte[] WriteSheets(
        Questionnaire asked,
        string title,
        string unit,
        IReadOnlyList<string> codes,
        string? address,
        DateOnly day
    )
    {
        var paper = new PaperDraft();
        foreach (var (code, at) in codes.Select((code, at) => (code, at)))
            AddSheet(at == 0 ? paper : paper.BeginPage(), asked, title, unit, code, address);
        return paper.WriteDocx(unit, day);
    }

    private static void AddSheet(
        PaperDraft paper,
        Questionnaire asked,
        string title,
        string unit,
        string code,
        string? address
    )
    {
        paper.AddHeading(title, 0).AddNote($"编号 {code}　　{unit}");
        if (address is not null)
            paper.AddNote(
                $"也可以在手机上填：{address.TrimEnd('/')}/{code}，不用账号，不留姓名。一个编号只算一份。"
            );
        paper.AddNote("每项在一格里打“√”。");
        paper.AddTable(
            ["项目", .. asked.Answers.Select(answer => answer.Label)],
            asked.Items.Select(item => (IReadOnlyList<string>)[item.Label, .. asked.Answers.Select(_ => "")]),
            [3, .. asked.Answers.Select(_ => 1m)]
        );
        if (asked.Opinion is { } opinion)
            paper.AddForm([
                [(opinion, "")],
            ]);
        if (asked.Mark == NoticeMark.Known)
            paper.AddNote("各项照细则三的结构，凭记忆编排 [K]，以上级发的表为准。");
    }
}
