using System.Xml.Linq;

namespace Youju.Formats.Findings.Docx;

/// <summary>Puts the marks of comments between the characters of a body, cutting runs where a mark falls inside.</summary>
internal sealed class CommentMarks(XElement root)
{
    private readonly XNamespace word = root.Name.Namespace;
    private readonly Dictionary<XElement, List<Cut>> cuts = [];
    private readonly List<XElement> runs = [.. root.Descendants(root.Name.Namespace + "r")];
    private readonly List<XElement> paragraphs = [.. root.Descendants(root.Name.Namespace + "p")];

    public void AddComment(int id, CommentAnchor anchor)
    {
        XElement start = CreateMark("commentRangeStart", id),
            end = CreateMark("commentRangeEnd", id);
        var reference = new XElement(word + "r", CreateMark("commentReference", id));
        if (anchor is { Start: { } from, End: { } to })
        {
            AddRunCut(from, isEnd: false, start);
            AddRunCut(to, isEnd: true, end, reference);
        }
        else if (anchor.Paragraph < paragraphs.Count)
        {
            AddToParagraph(FindOutermost(paragraphs[anchor.Paragraph], "p"), start, end, reference);
        }
    }

    /// <summary>Carries out the cuts; each run is rebuilt once.</summary>
    public void ApplyMarks()
    {
        foreach (var (run, marks) in cuts)
            new RunCutter(run).SplitRun([
                .. marks
                    .OrderBy(cut => cut.Child)
                    .ThenBy(cut => cut.Offset)
                    .ThenByDescending(cut => cut.IsEnd),
            ]);
    }

    // Word allows no comment inside a text box or a ruby, so it hangs on the run that holds them.
    private void AddRunCut(RunPlace place, bool isEnd, params XElement[] marks)
    {
        if (place.Run >= runs.Count)
            return;
        var run = FindOutermost(runs[place.Run], "r");
        var cut =
            run == runs[place.Run]
                ? new Cut(place.Child, place.Offset, isEnd, marks)
                : new Cut(isEnd ? int.MaxValue : 0, 0, isEnd, marks);
        if (!cuts.TryGetValue(run, out var known))
            cuts.Add(run, known = []);
        known.Add(cut);
    }

    private void AddToParagraph(XElement paragraph, params XElement[] marks)
    {
        if (paragraph.Element(word + "pPr") is { } properties)
            properties.AddAfterSelf(marks);
        else
            paragraph.AddFirst(marks);
    }

    private XElement FindOutermost(XElement element, string name) =>
        element.Ancestors(word + name).LastOrDefault() ?? element;

    private XElement CreateMark(string name, int id) => new(word + name, new XAttribute(word + "id", id));
}

/// <summary>A place in a run where marks go.</summary>
internal sealed record Cut(int Child, int Offset, bool IsEnd, IReadOnlyList<XElement> Marks);
