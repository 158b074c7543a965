using System.Xml.Linq;

namespace Youju.Formats.Findings.Docx;

/// <summary>Divides one run at places between its characters; each part keeps the run's properties.</summary>
internal sealed class RunCutter(XElement run)
{
    private readonly XNamespace word = run.Name.Namespace;
    private readonly List<object> result = [];
    private readonly List<XElement> open = [];
    private int next;

    public void SplitRun(IReadOnlyList<Cut> cuts)
    {
        var index = -1;
        foreach (var child in run.Elements().ToList())
        {
            index++;
            if (child.Name != word + "rPr")
                SplitChild(child, index, cuts);
        }

        CloseRun();
        for (; next < cuts.Count; next++)
            result.AddRange(cuts[next].Marks);
        run.ReplaceWith([.. result]);
    }

    private void SplitChild(XElement child, int index, IReadOnlyList<Cut> cuts)
    {
        var isText = child.Name == word + "t";
        var length = isText ? child.Value.Length : 1;
        var taken = 0;
        for (; next < cuts.Count && cuts[next].Child <= index; next++)
        {
            var offset = cuts[next].Child < index ? 0 : Math.Min(cuts[next].Offset, length);
            if (offset > taken)
                AddChildPart(child, taken, offset, isText);
            taken = Math.Max(taken, offset);
            CloseRun();
            result.AddRange(cuts[next].Marks);
        }

        if (taken < length || (length == 0 && taken == 0))
            AddChildPart(child, taken, length, isText);
    }

    private void AddChildPart(XElement child, int from, int to, bool isText)
    {
        if (!isText || (from == 0 && to == child.Value.Length))
        {
            open.Add(new XElement(child));
            return;
        }

        open.Add(
            new XElement(
                child.Name,
                new XAttribute(XNamespace.Xml + "space", "preserve"),
                child.Value[from..to]
            )
        );
    }

    private void CloseRun()
    {
        if (open.Count == 0)
            return;
        result.Add(new XElement(run.Name, run.Attributes(), run.Element(word + "rPr"), open));
        open.Clear();
    }
}
