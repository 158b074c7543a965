namespace Youju.Domain.Tests.Registers;

public sealed class RecordTests
{
    [Fact]
    public void A_change_is_a_new_version_and_keeps_the_old_one()
    {
        var record = Events.Event("灯会", 100).Changed("spent", Events.Spent(50_000));

        Assert.Equal([1, 2], record.Versions.Select(version => version.Number));
        Assert.Null(record.Versions[0]["spent"]);
    }

    [Fact]
    public void A_version_out_of_turn_is_a_bug()
    {
        var record = Events.Event("灯会");

        Assert.Throws<ArgumentException>(() => record.AppendVersion(record.Current));
    }

    [Fact]
    public void Versions_that_say_the_same_are_equal_whatever_dictionary_holds_them() =>
        Assert.Equal(Events.Event("灯会", 100), Events.Event("灯会", 100));

    [Fact]
    public void Versions_say_the_same_only_where_everything_they_say_is_alike()
    {
        var said = Events.Event("灯会", 100).Current;
        Domain.Registers.RecordVersion[] others =
        [
            said with
            {
                State = "planned",
            },
            said with
            {
                IsWithdrawn = true,
            },
            said with
            {
                Illustrative = ["visitors"],
            },
            said with
            {
                Values = said.Values.Remove("visitors"),
            },
            said with
            {
                Foreign = Domain.Cells.ForeignCells.FromColumns([new("备注", "晴")]),
            },
        ];

        Assert.All(others, other => Assert.False(said.HasSameContentAs(other)));
        Assert.All(others, other => Assert.NotEqual(said, other));
    }

    [Fact]
    public void Who_wrote_a_version_and_when_changes_nothing_of_what_it_says()
    {
        var said = Events.Event("灯会", 100).Current;
        Domain.Registers.RecordVersion[] others =
        [
            said with
            {
                Number = 2,
            },
            said with
            {
                RecordedAt = said.RecordedAt.AddHours(1),
            },
            said with
            {
                RecordedBy = "另一人",
            },
        ];

        Assert.All(others, other => Assert.True(said.HasSameContentAs(other)));
        Assert.All(others, other => Assert.NotEqual(said, other));
        Assert.Equal(said.GetHashCode(), (said with { }).GetHashCode());
    }

    [Theory]
    [InlineData("双清景区", "双清景区申报国家3A级景区", true)]
    [InlineData("双清景区", "关于双清景区", false)]
    [InlineData("", "双清景区", false)]
    public void A_place_may_be_the_start_of_a_name(string place, string name, bool isStart)
    {
        var version = Events.Event(name, place: place).Current;

        Assert.Equal(isStart, version.IsStartOfAnotherText("place"));
        Assert.False(version.IsStartOfAnotherText("name"));
        Assert.False(version.IsStartOfAnotherText("visitors"));
    }

    [Fact]
    public void A_register_knows_the_columns_that_nobody_defined()
    {
        var record = Events.Event("灯会");
        var foreign = record.AppendVersion(
            record.Current with
            {
                Number = 2,
                Foreign = Domain.Cells.ForeignCells.FromColumns([new("备注", "晴"), new("a", "1")]),
            }
        );

        Assert.Equal(["a", "备注"], Events.Register(foreign, Events.Event("研学")).ForeignColumns);
    }
}
