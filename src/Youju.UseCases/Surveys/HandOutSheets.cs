using System.Text;
using Youju.Domain.Workbooks;
using Youju.Storage;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;
using Youju.UseCases.Tourism;

namespace Youju.UseCases.Surveys;

/// <summary>Sheets of a survey that are to be printed, and counted by a list that is filled in by hand.</summary>
/// <param name="Record">Id or name of the record of 满意度调查.</param>
/// <param name="Output">Where the sheets go; the list lies beside them as csv.</param>
public sealed record HandOutSheetsRequest(
    DossierId Folder,
    string Record,
    int Sheets,
    string Output,
    DateOnly Day
)
{
    public string? Questionnaire { get; init; }

    /// <summary>Where a sheet can be filled in on a phone; null where it cannot.</summary>
    public string? Address { get; init; }
}

/// <summary>Prints sheets with a code each, and reads the list of what was answered.</summary>
public static class HandOutSheets
{
    private const int MostSheets = 2000;

    /// <returns>Where sheets and list are.</returns>
    /// <exception cref="UsageException">There is no such record.</exception>
    public static (string Sheets, string List) PrintSheets(HandOutSheetsRequest request)
    {
        if (request.Sheets is < 1 or > MostSheets)
            throw new UsageException($"--sheets 应是 1 至 {MostSheets} 份。");
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var asked = TakeSurvey.FindQuestionnaire(open, request.Questionnaire).Asked;
        RecordFinder.FindNamedRecord(
            RecordFinder.FindRegister(open.Dossier, TakeSurvey.Register),
            request.Record
        );
        var codes = SurveyForms.CreateCodes(SurveyForms.CreateSurveyId(), request.Sheets, []);
        var docx = SurveyPaper.WriteSheets(
            asked,
            asked.Title,
            open.Dossier.Unit.Name,
            codes,
            request.Address,
            request.Day
        );
        var list = SurveyForms.PrintList(asked, codes.Select(SurveyForm.CreateBlank));
        return (
            ResultFile.WriteResult(request.Output, stream => stream.Write(docx)),
            ResultFile.WriteResult(Path.ChangeExtension(request.Output, ".csv"), stream =>
                stream.Write(Encoding.UTF8.GetBytes(list))
            )
        );
    }

    /// <summary>Reads a list that was filled in.</summary>
    /// <exception cref="UsageException">It is no list of sheets.</exception>
    public static (IReadOnlyList<SurveyForm> Forms, IReadOnlyList<string> Problems) ReadAnswers(
        OpenDossier open,
        string list,
        string? questionnaire
    )
    {
        var asked = TakeSurvey.FindQuestionnaire(open, questionnaire).Asked;
        var rows = TableInput.ReadTables(list, sheets =>
            sheets.SelectMany(sheet => sheet.Rows).Select(ReadCells).ToList()
        );
        var (forms, problems) = SurveyForms.ReadList(asked, rows);
        return forms.Count > 0
            ? (forms, problems)
            : throw new UsageException(problems.Count > 0 ? problems[0] : "表里没有一份。");
    }

    private static IReadOnlyList<string> ReadCells(WorkbookRow row)
    {
        var width = row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Column) + 1;
        return [.. Enumerable.Range(0, width).Select(column => row.FindCell(column).Words)];
    }
}
