using System.Globalization;
using CsCheck;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;
using static Youju.Tests.SketchedReport;

namespace Youju.Domain.Tests.Reports;

/// <summary>Whatever people do to a file, it is named, and nothing they wrote is lost.</summary>
public sealed class ReturnProperties
{
    private const string Letters = "全年部门预算支出工作单位旅游活动宣传推广完成情况良好管理制度落实措施目标";

    private static readonly Gen<string> Prose = Gen.Char[Letters]
        .Array[4, 14]
        .Select(letters => new string(letters));

    private static readonly Gen<string[]> Reports = Gen.Select(Prose, Prose, Gen.Int[10, 9_999])
        .Array[1, 3]
        .Array[3, 10]
        .Select(paragraphs =>
            paragraphs
                .Select(
                    (clauses, line) =>
                        string.Concat(clauses.Select((clause, at) => Clause(clause, $"k{line}.{at}")))
                )
                .ToArray()
        );

    // Prose with tables in it, line by line.
    private static readonly Gen<string[]> Forms = Gen.Select(
            Reports,
            Gen.Select(Gen.Int[0, 9], Prose, Gen.Int[10, 9_999]).Array[0, 6]
        )
        .Select(
            (report, rows) =>
            {
                var lines = report.ToList();
                foreach (var (number, (at, name, value)) in rows.Index())
                    lines.Insert(Math.Min(at, lines.Count), $"|{name}|{{r{number}:{value}.50}}|");
                return lines.ToArray();
            }
        );

    private static readonly Gen<Edit[]> Edits = Gen.Select(Gen.Enum<Deed>(), Gen.Int[0, 99], Gen.Int[0, 99])
        .Select(drawn => new Edit(drawn.Item1, drawn.Item2, drawn.Item3))
        .Array[0, 6];

    [Fact]
    public void Merging_with_unchanged_data_gives_back_the_hand_text() =>
        Gen.Select(Forms, Edits)
            .Sample(
                (report, edits) =>
                {
                    var hand = Edited(report, edits);

                    Assert.Equal(Compose(hand).Text, Merge(report, hand, report).Document.Text);
                }
            );

    [Fact]
    public void Merging_unchanged_hand_text_gives_the_new_composition() =>
        Gen.Select(Forms, Edits)
            .Sample(
                (report, edits) =>
                {
                    var now = Edited(report, edits);

                    Assert.Equal(Compose(now).Text, Merge(report, report, now).Document.Text);
                }
            );

    [Fact]
    public void Merging_loses_no_word_of_the_person_and_tells_every_word_that_gave_way() =>
        Gen.Select(Forms, Edits, Edits)
            .Sample(
                (report, edits, others) =>
                {
                    var (hand, now) = (Edited(report, edits, "☆"), Edited(report, others, "◇"));
                    var merged = Merge(report, hand, now);
                    var told =
                        merged.Document.Text
                        + string.Concat(merged.Conflicts.Select(conflict => conflict.Now));

                    Assert.All(Marks(hand, '☆'), mark =>
                        Assert.Contains(mark, merged.Document.Text, StringComparison.Ordinal)
                    );
                    Assert.All(Marks(now, '◇'), mark =>
                        Assert.Contains(mark, told, StringComparison.Ordinal)
                    );
                }
            );

    [Fact]
    public void Merging_two_copies_loses_no_word_of_either() =>
        Gen.Select(Forms, Edits, Edits)
            .Sample(
                (report, edits, others) =>
                {
                    var (first, second) = (Edited(report, edits, "☆"), Edited(report, others, "◇"));
                    var merged = MergeBoth(report, first, second);
                    var told =
                        merged.Document.Text
                        + string.Concat(merged.Conflicts.Select(conflict => conflict.Hand + conflict.Now));

                    Assert.All(Marks(first, '☆'), mark =>
                        Assert.Contains(mark, told, StringComparison.Ordinal)
                    );
                    Assert.All(Marks(second, '◇'), mark =>
                        Assert.Contains(mark, told, StringComparison.Ordinal)
                    );
                }
            );

    [Fact]
    public void A_copy_merged_with_itself_or_with_one_that_nobody_touched_is_that_copy() =>
        Gen.Select(Forms, Edits)
            .Sample(
                (report, edits) =>
                {
                    var hand = Edited(report, edits);

                    Assert.Equal(Compose(hand).Text, MergeBoth(report, hand, hand).Document.Text);
                    Assert.Equal(Compose(hand).Text, MergeBoth(report, hand, report).Document.Text);
                    Assert.Equal(Compose(hand).Text, MergeBoth(report, report, hand).Document.Text);
                }
            );

    [Fact]
    public void The_comparison_names_what_was_written_and_nothing_where_nothing_was_done() =>
        Gen.Select(Forms, Edits)
            .Sample(
                (report, edits) =>
                {
                    var hand = Edited(report, edits);
                    var shown = string.Join(
                        '\n',
                        Returned.Diff(Compose(report), Compose(hand)).Select(Returned.Show)
                    );

                    Assert.All(Marks(hand, '☆'), mark =>
                        Assert.Contains(mark, shown, StringComparison.Ordinal)
                    );
                    Assert.Equal(hand.SequenceEqual(report, StringComparer.Ordinal), shown.Length == 0);
                }
            );

    [Fact]
    public void One_edit_is_named_as_what_it_was() =>
        Gen.Select(Reports, Edits.Where(edits => edits.Length > 0))
            .Sample(
                (report, edits) =>
                {
                    var hand = Edited(report, edits[..1]);
                    var kinds = Returned
                        .Diff(Compose(report), Compose(hand))
                        .Where(change => change is not FigureDropped)
                        .Select(Kind);

                    Assert.Equal(
                        hand.SequenceEqual(report, StringComparer.Ordinal) ? [] : [edits[0].Deed],
                        kinds
                    );
                }
            );

    [Fact]
    public void Links_that_an_editor_drops_are_found_again_where_words_stay() =>
        Forms.Sample(report =>
        {
            var returned = Returned.Read(Compose([.. report.Select(Unlinked)]), Compose(report));

            Assert.Equal(Keys(Wording.FromDocument(Compose(report))), Keys(returned.Wording));
        });

    private static Deed Kind(ReturnChange change) =>
        change switch
        {
            PartChanged { Change: PartChange.Added } => Deed.InsertParagraph,
            PartChanged { Change: PartChange.Removed } => Deed.DeleteParagraph,
            PartChanged => Deed.MoveParagraph,
            WordingChanged words when words.Pieces.All(piece => piece.Kind != DiffKind.Removed) =>
                Deed.InsertWords,
            WordingChanged words when words.Pieces.All(piece => piece.Kind != DiffKind.Added) =>
                Deed.DeleteWords,
            WordingChanged => Deed.ReplaceWords,
            _ => Deed.AlterFigure,
        };

    private static string Clause((string Before, string After, int Value) drawn, string key) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{drawn.Before}{{{key}:{drawn.Value}万元}}{drawn.After}，"
        );

    private static IEnumerable<string> Keys(Wording wording) =>
        wording.Passages.SelectMany(passage => passage.Figures).Select(figure => figure.Key);

    private static MergedReport Merge(string[] report, string[] hand, string[] now) =>
        MergedReport.MergeCopy(
            PassportOf(Compose(report)),
            Returned.Read(Compose(hand), Compose(report)),
            Compose(now),
            FigureChoice.Hand
        );

    private static MergedReport MergeBoth(string[] report, params IEnumerable<string[]> hands) =>
        MergedReport.MergeCopies(
            [
                .. hands.Select(hand =>
                    (PassportOf(Compose(report)), Returned.Read(Compose(hand), Compose(report)))
                ),
            ],
            Compose(report),
            FigureChoice.Hand
        );

    // Every word that an edit adds is set between marks and stands there once; no line is reworded twice.
    private static string[] Edited(string[] report, Edit[] edits, string mark = "☆")
    {
        var lines = report.ToList();
        foreach (var (number, edit) in edits.Index())
        {
            var (at, word) = (
                edit.Line % Math.Max(1, lines.Count),
                $"{mark}新增{(char)('甲' + number)}{mark}"
            );
            if (edit.Deed == Deed.InsertParagraph || lines.Count < 2)
                lines.Insert(at, word + "一段话。");
            else if (edit.Deed == Deed.DeleteParagraph)
                lines.RemoveAt(at);
            else if (edit.Deed == Deed.MoveParagraph)
                Move(lines, at, edit.Spot % lines.Count);
            else if (report.Contains(lines[at]))
                lines[at] = Reworded(lines[at], edit, word);
        }

        return [.. lines];
    }

    private static void Move(List<string> lines, int from, int to)
    {
        var line = lines[from];
        lines.RemoveAt(from);
        lines.Insert(to, line);
    }

    private static string Reworded(string line, Edit edit, string word)
    {
        if (line.StartsWith('|') && edit.Deed != Deed.AlterFigure)
            return $"|{word}{line[3..]}";
        var pieces = line.Split('{', '}');
        var prose = edit.Spot / 2 % ((pieces.Length + 1) / 2) * 2;
        var cut = Math.Min(edit.Spot % 5, pieces[prose].Length - 2);
        if (edit.Deed == Deed.InsertWords)
            pieces[prose] = pieces[prose].Insert(cut, word);
        else if (edit.Deed == Deed.ReplaceWords)
            pieces[prose] = pieces[prose][..cut] + word + pieces[prose][(cut + 2)..];
        else if (edit.Deed == Deed.DeleteWords)
            pieces[prose] = pieces[prose][..cut] + pieces[prose][(cut + 2)..];
        else if (prose + 1 < pieces.Length)
            pieces[prose + 1] = pieces[prose + 1]
                .Insert(pieces[prose + 1].IndexOf(':') + 1, edit.Spot % 2 == 0 ? "5" : "9");
        return string.Concat(pieces.Select((piece, at) => at % 2 == 0 ? piece : $"{{{piece}}}"));
    }

    private static string Unlinked(string line) =>
        string.Concat(line.Split('{', '}').Select(piece => piece.Split(':')[^1]));

    private static IEnumerable<string> Marks(string[] lines, char mark) =>
        lines
            .SelectMany(line => Unlinked(line).Split(mark).Where((_, at) => at % 2 == 1))
            .Select(word => mark + word + mark);

    private enum Deed
    {
        InsertParagraph,
        DeleteParagraph,
        MoveParagraph,
        InsertWords,
        ReplaceWords,
        DeleteWords,
        AlterFigure,
    }

    private sealed record Edit(Deed Deed, int Line, int Spot);
}
