using System.Globalization;
using System.Security.Cryptography;
using Youju.Packs.Definitions.Tourism;
using Youju.Text.Csv;
using Youju.Tourism.Rubrics;

namespace Youju.UseCases.Surveys;

/// <summary>One sheet of a survey, handed out under a code of its own.</summary>
/// <param name="Shares">What was answered, as shares of the points, by the key of the item; empty where it has not come back.</param>
/// <param name="Opinion">What was written in words; empty for nothing.</param>
public sealed record SurveyForm(string Code, IReadOnlyDictionary<string, decimal> Shares, string Opinion)
{
    public bool IsReturned => Shares.Count > 0 || Opinion.Length > 0;

    public static SurveyForm CreateBlank(string code) => new(code, new Dictionary<string, decimal>(), "");
}

/// <summary>What a survey has given.</summary>
/// <param name="Issued">Sheets that were handed out.</param>
/// <param name="Returned">Of them, those on which anything is answered.</param>
/// <param name="Valid">Of them, those that tell the overall impression.</param>
/// <param name="Satisfied">Of them, those that are satisfied.</param>
/// <param name="Points">The mean by the rule of the third sheet; null where there is none.</param>
/// <param name="Opinions">What was written in words.</param>
public sealed record SurveyCount(
    int Issued,
    int Returned,
    int Valid,
    int Satisfied,
    decimal? Points,
    IReadOnlyList<string> Opinions
)
{
    public static SurveyCount CountForms(Questionnaire asked, IReadOnlyList<SurveyForm> forms)
    {
        var returned = forms.Where(form => form.IsReturned).ToList();
        var valid = returned.Where(form => form.Shares.ContainsKey(asked.Overall)).ToList();
        var most = asked.Items.ToDictionary(item => item.Key, item => item.Most, StringComparer.Ordinal);
        return new(
            forms.Count,
            returned.Count,
            valid.Count,
            valid.Count(form => form.Shares[asked.Overall] >= asked.Satisfied),
            SatisfactionForms.ComputeMean(
                most,
                asked.Overall,
                [
                    .. valid.Select(form =>
                        (IReadOnlyDictionary<string, decimal>)
                            form.Shares.ToDictionary(
                                share => share.Key,
                                share => share.Value * most[share.Key],
                                StringComparer.Ordinal
                            )
                    ),
                ]
            ),
            [.. returned.Select(form => form.Opinion).Where(words => words.Length > 0)]
        );
    }
}

/// <summary>Codes of sheets, and the list in which all sheets of a survey stand.</summary>
public static class SurveyForms
{
    /// <summary>How many letters of a code tell its survey.</summary>
    public const int SurveyLetters = 4;

    private const int CodeLetters = 10;

    // Without letters that are taken for others.
    private const string Alphabet = "23456789abcdefghjkmnpqrstvwxyz";

    private const string CodeHead = "编号";
    private const string OpinionHead = "意见";

    public static string CreateSurveyId() => RandomNumberGenerator.GetString(Alphabet, SurveyLetters);

    /// <summary>New codes of a survey, all different.</summary>
    public static IReadOnlyList<string> CreateCodes(string survey, int count, IEnumerable<string> taken)
    {
        var known = taken.ToHashSet(StringComparer.Ordinal);
        var codes = new List<string>();
        while (codes.Count < count)
        {
            var code = survey + RandomNumberGenerator.GetString(Alphabet, CodeLetters - SurveyLetters);
            if (known.Add(code))
                codes.Add(code);
        }

        return codes;
    }

    /// <summary>Whether a code may be one of ours.</summary>
    public static bool IsWellFormed(string code) => code.Length == CodeLetters && code.All(Alphabet.Contains);

    /// <summary>The list of all sheets: a row each, with what was answered.</summary>
    public static string PrintList(Questionnaire asked, IEnumerable<SurveyForm> forms) =>
        CsvWriter.FormatRows([
            [CodeHead, .. asked.Items.Select(item => item.Label), OpinionHead],
            .. forms.Select(form =>
                (string[])
                    [
                        form.Code,
                        .. asked.Items.Select(item =>
                            form.Shares.TryGetValue(item.Key, out var share) ? NameShare(asked, share) : ""
                        ),
                        form.Opinion,
                    ]
            ),
        ]);

    /// <summary>Reads a list that was filled in by hand.</summary>
    /// <param name="rows">All rows, their heads first.</param>
    /// <returns>The sheets, and what cannot be read, in Chinese.</returns>
    public static (IReadOnlyList<SurveyForm> Forms, IReadOnlyList<string> Problems) ReadList(
        Questionnaire asked,
        IReadOnlyList<IReadOnlyList<string>> rows
    )
    {
        var heads = rows.Count > 0 ? rows[0] : [];
        var codes = FindColumn(heads, CodeHead);
        if (codes < 0 || FindColumn(heads, FindOverall(asked).Label) < 0)
            return (
                [],
                [
                    $"表里没有“{CodeHead}”和“{FindOverall(asked).Label}”两列，请用 youju survey --sheets 写出的那一张。",
                ]
            );
        var (forms, problems) = (new List<SurveyForm>(), new List<string>());
        foreach (var row in rows.Skip(1).Where(row => ReadCell(row, codes).Length > 0))
        {
            var form = ReadForm(asked, heads, row, codes, problems);
            if (forms.Exists(other => other.Code == form.Code))
                problems.Add($"编号 {form.Code} 有两行，只算了前一行。");
            else
                forms.Add(form);
        }

        return (forms, problems);
    }

    private static SurveyForm ReadForm(
        Questionnaire asked,
        IReadOnlyList<string> heads,
        IReadOnlyList<string> row,
        int codes,
        List<string> problems
    )
    {
        var (code, shares) = (ReadCell(row, codes), new Dictionary<string, decimal>(StringComparer.Ordinal));
        foreach (var item in asked.Items)
        {
            var words = ReadCell(row, FindColumn(heads, item.Label));
            if (ReadShare(asked, item, words) is { } share)
                shares[item.Key] = share;
            else if (words.Length > 0)
                problems.Add(
                    $"编号 {code} 的“{item.Label}”看不懂“{words}”，应是"
                        + $"{string.Join("、", asked.Answers.Select(answer => answer.Label))}，或 0 至 {item.Most:0.##} 分；没有算。"
                );
        }

        return new(code, shares, ReadCell(row, FindColumn(heads, OpinionHead)));
    }

    private static decimal? ReadShare(Questionnaire asked, QuestionItem item, string words)
    {
        var chosen = asked.Answers.FirstOrDefault(answer =>
            answer.Label == words || answer.Aliases.Contains(words)
        );
        if (chosen is not null)
            return chosen.Share;
        return
            decimal.TryParse(
                words.TrimEnd('分'),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var points
            )
            && points <= item.Most
            ? points / item.Most
            : null;
    }

    private static string NameShare(Questionnaire asked, decimal share) =>
        asked.Answers.FirstOrDefault(answer => answer.Share == share)?.Label
        ?? share.ToString("0.###", CultureInfo.InvariantCulture);

    private static QuestionItem FindOverall(Questionnaire asked) =>
        asked.Items.First(item => item.Key == asked.Overall);

    private static int FindColumn(IReadOnlyList<string> heads, string label)
    {
        for (var column = 0; column < heads.Count; column++)
            if (heads[column].Trim() == label)
                return column;
        return -1;
    }

    private static string ReadCell(IReadOnlyList<string> row, int column) =>
        column >= 0 && column < row.Count ? row[column].Trim() : "";
}
