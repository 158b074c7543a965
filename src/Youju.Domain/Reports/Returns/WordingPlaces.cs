using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Reports.Returns;

/// <summary>The passages of a wording by number, with the place of each.</summary>
internal sealed class WordingPlaces
{
    private readonly List<PassagePlace> places = [];

    public WordingPlaces(Wording wording)
    {
        Wording = wording;
        Passages = [.. wording.Passages];
        var (heading, paragraphs, tables) = (default(string), 0, 0);
        foreach (var block in wording.Blocks)
        {
            FirstPassage.Add(places.Count);
            if (block is WordedParagraph { Level: not null } head)
                heading = head.Passage.Words;
            Blocks.Add(
                block is WordedTable ? new(heading, Table: ++tables) : new(heading, Paragraph: ++paragraphs)
            );
            if (block is WordedTable table)
                AddCellPlaces(table, Blocks[^1]);
            else
                places.Add(Blocks[^1]);
        }
    }

    public Wording Wording { get; }

    public IReadOnlyList<WordedPassage> Passages { get; }

    /// <summary>The place of each block.</summary>
    public List<PassagePlace> Blocks { get; } = [];

    /// <summary>The number of each block's first passage.</summary>
    public List<int> FirstPassage { get; } = [];

    public PassagePlace FindPlace(int passage) => places[passage];

    private void AddCellPlaces(WordedTable table, PassagePlace place)
    {
        for (var row = 0; row < table.Rows.Count; row++)
            foreach (var cell in table.Rows[row].Cells)
                places.Add(place with { Row = row + 1, Column = cell.Column + 1 });
    }
}
