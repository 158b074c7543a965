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
}
