<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Do anything, find anyone</source>
        <translation>操作や名前をさがす</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>左の欄をたたむ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Hall board</source>
        <translation>会場ボード</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>Area before</source>
        <translation>前の領域</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>元に戻す：{step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>やり直す：{step}</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add person</source>
        <translation>参加者を追加</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>申込一覧の取り込み…</translation>
    </message>
    <message>
        <source>Add wish</source>
        <translation>希望を追加</translation>
    </message>
    <message>
        <source>Import wishes…</source>
        <translation>希望の取り込み…</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>日程を組む</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>発行…</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>名札を印刷</translation>
    </message>
    <message>
        <source>Print agendas</source>
        <translation>日程表を印刷</translation>
    </message>
    <message>
        <source>Print what changed</source>
        <translation>変更分を印刷</translation>
    </message>
    <message>
        <source>Hall board</source>
        <translation>会場ボード</translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>Type a few letters of its name.</source>
        <translation>名称の一部を入力してください。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>参加者を追加</translation>
    </message>
    <message>
        <source>A new organisation will be added.</source>
        <translation>新しい組織も追加されます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>New veto</source>
        <translation>面談不可を追加</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>商談希望を追加</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>もう一方</translation>
    </message>
    <message>
        <source>Added: {asker} → {asked}</source>
        <translation>追加しました：{asker} → {asked}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Print agenda (F7)</source>
        <translation>日程表を印刷（F7）</translation>
    </message>
    <message>
        <source>Not coming (F10)</source>
        <translation>不参加（F10）</translation>
    </message>
    <message>
        <source>Confirm and check in</source>
        <translation>参加を確定して受付</translation>
    </message>
    <message>
        <source>Add them as a walk-in (F9)</source>
        <translation>当日参加者として追加（F9）</translation>
    </message>
    <message>
        <source>Give new paper: changed since edition {number}</source>
        <translation>新しい用紙を渡す：第{number}版から変更あり</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>受付できます</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>まだ来ていません</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>{time}に受付しました</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>{time}に受付済み</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>どなたですか</translation>
    </message>
    <message>
        <source>Nobody has this name or number.</source>
        <translation>この名前または番号の参加者はいません。</translation>
    </message>
    <message>
        <source>Type three letters or a number, or scan the badge; Enter checks in.</source>
        <translation>名前の数文字か番号を入力するか、名札を読み取ってください。Enterで受付します。</translation>
    </message>
    <message>
        <source>No meeting is planned from now on.</source>
        <translation>この後の商談はありません。</translation>
    </message>
    <message>
        <source>{time}, next meeting, {until}</source>
        <translation>{time} 次の商談（{until}）</translation>
    </message>
    <message>
        <source>interpreter {name}</source>
        <translation>通訳 {name}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Checked in</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>直近の受付</translation>
    </message>
    <message>
        <source>{here} of {expected}</source>
        <translation>{expected}名中{here}名</translation>
    </message>
</context>
<context>
    <name>AttentionButton</name>
    <message numerus="yes">
        <source>%n wish(es) without a meeting</source>
        <translation>
            <numerusform>商談未定 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of imports</source>
        <translation>
            <numerusform>取り込みの確認 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>確認が必要なもの %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: {listed}</source>
        <translation>{words}：{listed}</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>未確定 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) without a language in common</source>
        <translation>
            <numerusform>共通語なし %n組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) lacking</source>
        <translation>
            <numerusform>テーブル不足 %n卓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AvailabilityStrip</name>
    <message>
        <source>Availability</source>
        <translation>参加できる時間</translation>
    </message>
    <message>
        <source>{free} free, {meetings} meetings, {away} away</source>
        <translation>空き{free} 商談{meetings} 不在{away}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{day}日 {weekday}</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>Made hourly and before imports</source>
        <translation>取り込み前と毎時に作成</translation>
    </message>
    <message>
        <source>Last backup {time}</source>
        <translation>最新のバックアップ {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n copies kept</source>
        <translation>
            <numerusform>%n件を保管</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back the database as it was on {day} at {time}?</source>
        <translation>{day} {time} の状態に戻しますか。</translation>
    </message>
    <message>
        <source>What you have now is kept as a backup too.</source>
        <translation>現在の内容もバックアップとして残ります。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>この状態に戻す</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Bring back the database as it was</source>
        <translation>以前の状態に戻す</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>取り込み前</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>before bringing one back</source>
        <translation>復元前</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Name of the event</source>
        <translation>イベント名</translation>
    </message>
    <message>
        <source>Days and place</source>
        <translation>日程と会場</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>氏名の読み</translation>
    </message>
    <message>
        <source>Name, large</source>
        <translation>氏名（大）</translation>
    </message>
    <message>
        <source>Name, second line</source>
        <translation>氏名（2行目）</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>企業・団体名</translation>
    </message>
    <message>
        <source>Organisation, native name</source>
        <translation>企業・団体名（現地語）</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Languages, heading</source>
        <translation>言語（見出し）</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Booth, heading</source>
        <translation>ブース（見出し）</translation>
    </message>
    <message>
        <source>Booth, table number</source>
        <translation>ブース（テーブル番号）</translation>
    </message>
    <message>
        <source>Booth, zone</source>
        <translation>ブース（エリア）</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>Band in the role&apos;s colour</source>
        <translation>役割の色の帯</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>左揃え</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>中央揃え</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>右揃え</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>At the foot</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Close above the name</source>
        <translation>氏名のすぐ上</translation>
    </message>
</context>
<context>
    <name>BadgeChoice</name>
    <message>
        <source>Badge design</source>
        <translation>名札のデザイン</translation>
    </message>
    <message>
        <source>Standard design</source>
        <translation>標準デザイン</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the badge design…</source>
        <translation>名札のデザインを変更…</translation>
    </message>
    <message>
        <source>Agenda on the back</source>
        <translation>裏面に予定表</translation>
    </message>
    <message>
        <source>Contact card in the QR code</source>
        <translation>QRコードに連絡先を入れる</translation>
    </message>
    <message>
        <source>Print on both sides, turned over along the long edge.</source>
        <translation>両面印刷（長辺とじ）で印刷してください。</translation>
    </message>
    <message>
        <source>It takes the half that else shows the badge again.</source>
        <translation>折った裏面（通常は名札の繰り返し）に予定表が入ります。</translation>
    </message>
    <message>
        <source>It tells e-mail and telephone to whoever scans it: ask people first.</source>
        <translation>読み取った人にメールと電話番号が伝わります。事前に本人の了承を得てください。</translation>
    </message>
</context>
<context>
    <name>BadgeView</name>
    <message>
        <source>The badge; the arrows move the chosen part, with Shift its size</source>
        <translation>名札。矢印キーで選んだ項目を移動、Shift を押しながらで大きさを変更</translation>
    </message>
</context>
<context>
    <name>BadgeWay</name>
    <message>
        <source>Print the badges of those chosen</source>
        <translation>選択した参加者の名札を印刷</translation>
    </message>
</context>
<context>
    <name>Basics</name>
    <message>
        <source>such as Tokyo Green Mission 2026</source>
        <translation>例：東京グリーンミッション2026</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>イベント名</translation>
    </message>
    <message>
        <source>such as Big Sight, Tokyo; may stay empty</source>
        <translation>例：東京ビッグサイト（空欄可）</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>All times are local to it.</source>
        <translation>時刻はすべて現地時刻です。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Table, host</source>
        <translation>テーブル・受入</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>テーブル{number}</translation>
    </message>
    <message>
        <source>{time}: {used} of {tables} tables are used</source>
        <translation>{time}：{tables}卓中{used}卓を使用</translation>
    </message>
    <message>
        <source>{who}, {when}, away</source>
        <translation>{who}、{when}、不在</translation>
    </message>
    <message>
        <source>{who}, {when}, free</source>
        <translation>{who}、{when}、空き</translation>
    </message>
    <message>
        <source>{who}, {when}, table {table}, meets {partner}</source>
        <translation>{who}、{when}、テーブル{table}、相手は{partner}</translation>
    </message>
    <message>
        <source>Table {table}, {when}, {who} meets {partner}</source>
        <translation>テーブル{table}、{when}、{who}と{partner}</translation>
    </message>
    <message>
        <source>{who}, {when}, table {table}: {first} meets {partner}</source>
        <translation>{who}、{when}、テーブル {table}：{first}と{partner}</translation>
    </message>
    <message>
        <source>{name} interprets</source>
        <translation>通訳は{name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>breaks a hard rule</source>
        <translation>必須の決まりに反しています</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>テーブル{number}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
</context>
<context>
    <name>BoardArea</name>
    <message>
        <source>Show everybody again (Esc). What is faint are other meetings of the same rows.</source>
        <translation>全員の表示に戻す（Esc）。薄い表示は、同じ行のほかの商談です。</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>横のパネル</translation>
    </message>
    <message>
        <source>Fold the side panel or bring it back (Ctrl+.)</source>
        <translation>横のパネルを隠す・表示する（Ctrl+.）</translation>
    </message>
    <message>
        <source>Only: {whom}</source>
        <translation>{whom}のみ表示</translation>
    </message>
    <message>
        <source>Rows {first:,} – {last:,} of {count:,}</source>
        <translation>{count:,}行中 {first:,}〜{last:,}行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
</context>
<context>
    <name>BoardButton</name>
    <message>
        <source>Hall board</source>
        <translation>会場ボード</translation>
    </message>
    <message>
        <source>On screen {number} ({width} × {height})</source>
        <translation>画面{number}に表示（{width} × {height}）</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>ウィンドウで表示</translation>
    </message>
    <message>
        <source>Close the hall board</source>
        <translation>会場ボードを閉じる</translation>
    </message>
    <message>
        <source>Hall board: on screen {number}</source>
        <translation>会場ボード：画面{number}</translation>
    </message>
    <message>
        <source>Hall board: in a window</source>
        <translation>会場ボード：ウィンドウ</translation>
    </message>
</context>
<context>
    <name>BoardMenus</name>
    <message>
        <source>Show only</source>
        <translation>絞り込んで表示</translation>
    </message>
    <message>
        <source>Show only	O</source>
        <translation>絞り込んで表示	O</translation>
    </message>
    <message>
        <source>Show everybody again	Esc</source>
        <translation>全員の表示に戻す	Esc</translation>
    </message>
    <message>
        <source>Move	M</source>
        <translation>移動	M</translation>
    </message>
    <message>
        <source>Unpin	P</source>
        <translation>固定を解除	P</translation>
    </message>
    <message>
        <source>Pin	P</source>
        <translation>固定	P</translation>
    </message>
    <message>
        <source>Call off	Del</source>
        <translation>商談を中止	Del</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Plan board</source>
        <translation>日程表</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Rows of the board</source>
        <translation>日程表の行</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The plan is being read.</source>
        <translation>日程を読み込んでいます。</translation>
    </message>
    <message>
        <source>Nothing matches &quot;{query}&quot;. Press Esc in the filter to see all.</source>
        <translation>「{query}」に当てはまるものがありません。絞り込みの欄で Esc を押すとすべてを表示します。</translation>
    </message>
    <message>
        <source>{whom}: no meetings here. Press Esc to see all.</source>
        <translation>{whom}：ここには商談がありません。Esc ですべて表示します。</translation>
    </message>
</context>
<context>
    <name>BoothRow</name>
    <message>
        <source>Table of the booth</source>
        <translation>ブースのテーブル</translation>
    </message>
    <message>
        <source>Owner of the booth</source>
        <translation>ブースの組織</translation>
    </message>
    <message>
        <source>Let this table serve all again</source>
        <translation>このテーブルを共用に戻す</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
</context>
<context>
    <name>Broken</name>
    <message numerus="yes">
        <source>The plan breaks rules in %n place(s)</source>
        <translation>
            <numerusform>日程にルール違反が%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the plan</source>
        <translation>日程を直す</translation>
    </message>
    <message>
        <source>See it on the board</source>
        <translation>ボードで見る</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Moving {meeting}. Esc puts it back.</source>
        <translation>{meeting}を移動中です。Esc で元に戻ります。</translation>
    </message>
    <message>
        <source>Arrow keys move it to where it fits, with Shift to what it could be swapped with; Enter drops it, Esc puts it back.</source>
        <translation>矢印キーで空いている所へ、Shift と矢印キーで入れ替えられる商談へ移動します。Enter で確定、Esc で元に戻します。</translation>
    </message>
    <message>
        <source>Hold Shift to swap: {count} people are told</source>
        <translation>Shift を押すと入れ替え：{count}名に連絡</translation>
    </message>
    <message>
        <source>Not at {when}</source>
        <translation>{when} には置けません</translation>
    </message>
    <message>
        <source>To {when}</source>
        <translation>{when} へ</translation>
    </message>
    <message>
        <source>Where it comes from; nothing changes.</source>
        <translation>元の場所です。何も変わりません。</translation>
    </message>
    <message>
        <source>{where}: {verdict}</source>
        <translation>{where}：{verdict}</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>What</source>
        <translation>印刷するもの</translation>
    </message>
    <message>
        <source>How</source>
        <translation>仕上げ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>名札の内容</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>ブリュッセル</translation>
    </message>
</context>
<context>
    <name>ClosedTables</name>
    <message>
        <source>Close tables for a time</source>
        <translation>使わない時間帯を追加</translation>
    </message>
</context>
<context>
    <name>ClosingRow</name>
    <message>
        <source>Tables that are closed</source>
        <translation>使わないテーブル</translation>
    </message>
    <message>
        <source>Day on which they are closed</source>
        <translation>使わない日</translation>
    </message>
    <message>
        <source>When they are closed</source>
        <translation>使わない時間帯</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>使わない時間帯の開始</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>使わない時間帯の終了</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>時刻を指定</translation>
    </message>
    <message>
        <source>Open these tables again</source>
        <translation>これらのテーブルを再び使う</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Do anything, find anyone</source>
        <translation>操作や名前をさがす</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Nothing is called that. Press Esc to close.</source>
        <translation>当てはまるものがありません。Esc で閉じます。</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>start</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>イベントを作成…</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>データベースを開く…</translation>
    </message>
    <message>
        <source>Build and open the demo event</source>
        <translation>デモのイベントを作って開く</translation>
    </message>
    <message>
        <source>Set up this event…</source>
        <translation>このイベントの設定…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>ヘルプとキー</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>案内を見る</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>The older plan</source>
        <translation>比較元の日程</translation>
    </message>
    <message>
        <source>The newer plan</source>
        <translation>比較先の日程</translation>
    </message>
    <message>
        <source>Go back to this plan</source>
        <translation>この日程に戻す</translation>
    </message>
    <message>
        <source>Whose day changed</source>
        <translation>予定が変わった方</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>商談相手</translation>
    </message>
    <message>
        <source>new meeting</source>
        <translation>新しい商談</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>other table</source>
        <translation>テーブル変更</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>出席者変更</translation>
    </message>
    <message>
        <source>other interpreter</source>
        <translation>通訳変更</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>テーブル {number}</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation>通訳なし</translation>
    </message>
    <message>
        <source>The plan as it is</source>
        <translation>現在の日程</translation>
    </message>
    <message>
        <source>Edition {number}, {when}</source>
        <translation>第{number}版（{when}）</translation>
    </message>
    <message>
        <source>The planner was allowed {seconds} seconds.</source>
        <translation>作成にかけた時間：{seconds}秒</translation>
    </message>
    <message>
        <source>There is no other plan yet. Publish an edition or plan again, then compare.</source>
        <translation>比べられる日程がまだありません。版を発行するか、もう一度日程を組んでください。</translation>
    </message>
    <message>
        <source>Nobody&apos;s day differs between these two.</source>
        <translation>この二つの日程で予定が変わる方はいません。</translation>
    </message>
    <message>
        <source>1 person&apos;s day differs</source>
        <translation>予定が変わる方：1名</translation>
    </message>
    <message>
        <source>{count} people&apos;s days differ</source>
        <translation>予定が変わる方：{count}名</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>変更{count}件</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>追加{count}件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Make the older plan the plan again; it can be undone. What was held, missed or called off since stays so.</source>
        <translation>古い方の日程に戻します（元に戻せます）。その後に実施・不参加・中止となった商談はそのままです。</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>takes part now</source>
        <translation>新たに出席</translation>
    </message>
    <message>
        <source>no longer takes part</source>
        <translation>出席しなくなる</translation>
    </message>
    <message>
        <source>Planned {when}: {met} wishes met, breaks: {breaks}</source>
        <translation>{when} 作成：成立 {met}件、中断 {breaks}</translation>
    </message>
    <message>
        <source>Repaired {when}: {met} wishes met, breaks: {breaks}</source>
        <translation>{when} 修正：成立 {met}件、中断 {breaks}</translation>
    </message>
    <message>
        <source>called off: {count}</source>
        <translation>中止{count}件</translation>
    </message>
    <message>
        <source>{people}. Meetings {meetings}.</source>
        <translation>{people}（商談の{meetings}）</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>How the plan grows</source>
        <translation>日程ができていく様子</translation>
    </message>
    <message>
        <source>{what} after {time}</source>
        <translation>{time}後：{what}</translation>
    </message>
    <message>
        <source>, {bound} cannot be beaten</source>
        <translation>、上限は{bound}</translation>
    </message>
</context>
<context>
    <name>DatabasesCard</name>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>not there now: {folder}</source>
        <translation>見つかりません：{folder}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>DayPicture</name>
    <message>
        <source>break {minutes} min</source>
        <translation>休憩 {minutes}分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>商談枠 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DelegateButton</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation>空いている方</translation>
    </message>
    <message>
        <source>Delegates: {names}</source>
        <translation>同席者：{names}</translation>
    </message>
</context>
<context>
    <name>DesignFoot</name>
    <message>
        <source>Name of the design</source>
        <translation>デザインの名前</translation>
    </message>
    <message>
        <source>Name it to keep it</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Keep the design</source>
        <translation>このデザインを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>“{name}” is there already and is replaced.</source>
        <translation>「{name}」は既にあり、置き換えられます。</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>「{name}」を削除</translation>
    </message>
    <message>
        <source>Press again: a design that is deleted can&apos;t be brought back.</source>
        <translation>もう一度押すと削除します。削除したデザインは元に戻せません。</translation>
    </message>
</context>
<context>
    <name>DesignSheet</name>
    <message>
        <source>Not kept yet. Esc or Cancel again leaves the design as it was.</source>
        <translation>まだ保存していません。もう一度 Esc または「取り消し」を押すと、変更せずに閉じます。</translation>
    </message>
    <message>
        <source>Standard design</source>
        <translation>標準デザイン</translation>
    </message>
    <message>
        <source>Design to begin with</source>
        <translation>元にするデザイン</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>一つ戻す</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>標準に戻す</translation>
    </message>
    <message>
        <source>Badge design</source>
        <translation>名札のデザイン</translation>
    </message>
    <message>
        <source>Colours of roles</source>
        <translation>役割の色</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>The chosen meeting</source>
        <translation>選んだ商談</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep this time and table (P)</source>
        <translation>この時間とテーブルのままにする（P）</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move by the arrow keys (M)</source>
        <translation>矢印キーで移動する（M）</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>商談を中止</translation>
    </message>
    <message>
        <source>Call the meeting off (Del)</source>
        <translation>商談を中止する（Del）</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Was asked</source>
        <translation>先方の希望</translation>
    </message>
    <message>
        <source>Asked, rank {rank}</source>
        <translation>希望（順位{rank}）</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message numerus="yes">
        <source>%n pair(s) may be stored twice</source>
        <translation>
            <numerusform>重複の可能性が%n組あります</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}と{second}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>並べて比べる…</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>別の登録です</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Same person</source>
        <translation>同じ方</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>新しい参加者…</translation>
    </message>
    <message>
        <source>Add wish…</source>
        <translation>希望を追加…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>DoubtsButton</name>
    <message>
        <source>{count} doubtful</source>
        <translation>要確認 {count}件</translation>
    </message>
    <message>
        <source>Rows of spreadsheets that may be somebody who is here already</source>
        <translation>すでに登録されている方かもしれない行</translation>
    </message>
</context>
<context>
    <name>DoubtsPanel</name>
    <message>
        <source>Doubtful rows</source>
        <translation>確認が必要な行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>These rows of spreadsheets wait for you. Nothing of them is lost.</source>
        <translation>取り込みで確認が必要になった行です。内容は失われません。</translation>
    </message>
    <message>
        <source>More of them come as soon as these are decided.</source>
        <translation>ここまでを確認すると、次の行が表示されます。</translation>
    </message>
    <message>
        <source>{count} doubtful</source>
        <translation>要確認 {count}件</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Nothing is stored before you have seen what it would change.</source>
        <translation>変更の内容を確認するまで、何も保存しません。</translation>
    </message>
    <message>
        <source>Wishes: nothing is stored before you have seen what it would change.</source>
        <translation>商談希望：変更の内容を確認するまで、何も保存しません。</translation>
    </message>
    <message>
        <source>The database that is open is put away first.</source>
        <translation>開いているデータベースを閉じてから開きます。</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>「{file}」を開く</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>「{file}」を取り込む</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>取り込めません</translation>
    </message>
</context>
<context>
    <name>EmptyPlan</name>
    <message>
        <source>No event yet. Make one or build the demo, then plan its meetings here.</source>
        <translation>イベントがまだありません。イベントを作るかデモを開くと、ここで日程を組めます。</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Import a registration spreadsheet first.</source>
        <translation>参加者がまだいません。まず申込一覧を取り込んでください。</translation>
    </message>
    <message>
        <source>No wishes yet. Say who wants to meet whom, then plan here.</source>
        <translation>商談希望がまだありません。誰が誰に会いたいかを登録してください。</translation>
    </message>
    <message>
        <source>No plan yet. Gateway finds a time and a table for each wish.</source>
        <translation>日程がまだありません。希望ごとに時間とテーブルを決めます。</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>「はじめに」へ</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>「参加者」へ</translation>
    </message>
    <message>
        <source>Go to Wishes</source>
        <translation>「商談希望」へ</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>日程を組む</translation>
    </message>
    <message>
        <source>Look at the wishes</source>
        <translation>希望を見る</translation>
    </message>
</context>
<context>
    <name>EventButton</name>
    <message>
        <source>No event yet</source>
        <translation>イベント未作成</translation>
    </message>
    <message>
        <source>Event: {name}</source>
        <translation>イベント：{name}</translation>
    </message>
    <message>
        <source>Choose another event</source>
        <translation>ほかのイベントを選ぶ</translation>
    </message>
    <message>
        <source>Set up this event…</source>
        <translation>このイベントの設定…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>イベントを作成…</translation>
    </message>
</context>
<context>
    <name>EventSetUp</name>
    <message>
        <source>Make the event</source>
        <translation>イベントを作成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Leave the set-up? What you typed in it is not kept.</source>
        <translation>設定をやめますか。入力した内容は保存されません。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>設定を続ける</translation>
    </message>
    <message>
        <source>Name and days</source>
        <translation>名称と日程</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>午前</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>イベントを作成</translation>
    </message>
    <message>
        <source>Set up {event}</source>
        <translation>{event} を設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>At once, with what stands in the other steps (Ctrl+Enter)</source>
        <translation>ほかの項目は今のままで、すぐに実行します（Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Events in {database}</source>
        <translation>{database} のイベント</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>日程未定</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>now</source>
        <translation>開催中</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>SME class</source>
        <translation>中小企業</translation>
    </message>
    <message>
        <source>EU {size}</source>
        <translation>EU {size}</translation>
    </message>
    <message>
        <source>Japan: {size}</source>
        <translation>日本：{size}</translation>
    </message>
</context>
<context>
    <name>FaultStrip</name>
    <message>
        <source>Copy for support</source>
        <translation>サポート用にコピー</translation>
    </message>
    <message>
        <source>Copies what support needs to know, without names, files or cells</source>
        <translation>氏名・ファイル名・セルの内容を含めず、サポートに必要な情報をコピーします</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>The first rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>As for {name}</source>
        <translation>{name} の分</translation>
    </message>
    <message>
        <source>Person {page} of {pages}</source>
        <translation>{pages}名中 {page}人目</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>絞り込みを消す（Esc）</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを消す</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total}件中 {shown}件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find somebody to check in</source>
        <translation>受付する人を探す</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Three letters, a number, or scan the badge</source>
        <translation>名前の数文字・番号・名札</translation>
    </message>
    <message>
        <source>Who was found</source>
        <translation>見つかった人</translation>
    </message>
</context>
<context>
    <name>FolderSheet</name>
    <message numerus="yes">
        <source>%n picture(s) can be taken in</source>
        <translation>
            <numerusform>画像%n件を取り込めます</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos: {photos} · Logos: {logos}</source>
        <translation>写真：{photos}件・ロゴ：{logos}件</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) stay out</source>
        <translation>
            <numerusform>ほか%n件のファイルは取り込みません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n picture(s)</source>
        <translation>
            <numerusform>画像%n件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>変更しない</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>修正を残す</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>ファイルの値にする</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import. A backup is made first.</source>
        <translation>「取り込み」を押すまで何も書き込みません。先にバックアップを作ります。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>What will change in {file}</source>
        <translation>{file} の変更内容</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>%Ln行を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>取り込むものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln rows left out…</source>
        <translation>
            <numerusform>除いた%Ln行を保存…</numerusform>
        </translation>
    </message>
    <message>
        <source>Look before you import</source>
        <translation>取り込む前の確認</translation>
    </message>
    <message>
        <source>F8 goes to the next row that needs you. Double click mends a cell.</source>
        <translation>F8 で次の要確認行へ移ります。ダブルクリックでセルを直せます。</translation>
    </message>
    <message>
        <source>Row {row}: {verdict}</source>
        <translation>{row}行目：{verdict}</translation>
    </message>
    <message>
        <source>Cell {row}: {verdict}</source>
        <translation>セル{row}：{verdict}</translation>
    </message>
    <message>
        <source>No. {row}: {verdict}</source>
        <translation>番号{row}：{verdict}</translation>
    </message>
    <message>
        <source>It is taken as it stands.</source>
        <translation>このまま取り込みます。</translation>
    </message>
    <message>
        <source>It changes what is stored.</source>
        <translation>登録済みの内容を変更します。</translation>
    </message>
    <message>
        <source>It is stored like this already.</source>
        <translation>同じ内容がすでに登録されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are added.</source>
        <translation>
            <numerusform>参加者%Ln名を追加します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations are added.</source>
        <translation>
            <numerusform>組織%Ln件を追加します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get new details.</source>
        <translation>
            <numerusform>参加者%Ln名の内容を更新します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations get new details.</source>
        <translation>
            <numerusform>組織%Ln件の内容を更新します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wishes are added.</source>
        <translation>
            <numerusform>商談希望%Ln件を追加します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wishes change.</source>
        <translation>
            <numerusform>商談希望%Ln件を変更します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vetoes are added.</source>
        <translation>
            <numerusform>面談不可%Ln件を追加します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wishes have a fixed time.</source>
        <translation>
            <numerusform>商談希望%Ln件は時刻が決まっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get other hours.</source>
        <translation>
            <numerusform>%Ln名の参加時間が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful rows wait for you.</source>
        <translation>
            <numerusform>要確認の%Ln行は保留します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused rows stay out.</source>
        <translation>
            <numerusform>取り込めない%Ln行は除きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are missing from the file; they stay.</source>
        <translation>
            <numerusform>ファイルに載っていない人が%Ln名います（登録は残ります）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all of it is stored already.</source>
        <translation>変更はありません。すべて登録済みです。</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Good morning.</source>
        <translation>おはようございます。</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>こんにちは。</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>こんばんは。</translation>
    </message>
    <message>
        <source>{hello} {days}</source>
        <translation>{hello}{days}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>The event begins in %n day(s).</source>
        <translation>
            <numerusform>開催まであと%n日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is today.</source>
        <translation>本日開催です。</translation>
    </message>
    <message>
        <source>The event has begun.</source>
        <translation>開催中、または終了しました。</translation>
    </message>
    <message>
        <source>{here}, {there} in {city}</source>
        <translation>{here}（{city} {there}）</translation>
    </message>
</context>
<context>
    <name>HallBoard</name>
    <message>
        <source>Hall board</source>
        <translation>会場ボード</translation>
    </message>
</context>
<context>
    <name>Halls</name>
    <message>
        <source>Add a zone</source>
        <translation>区画を追加</translation>
    </message>
    <message>
        <source>Add a booth</source>
        <translation>ブースを追加</translation>
    </message>
    <message>
        <source>Meetings expected</source>
        <translation>見込みの商談数</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>in all; tables needed are meetings / slots and 15 % more</source>
        <translation>全体の件数。必要なテーブル＝商談数÷商談枠数＋15％</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>商談数</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>ブース</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>使わない</translation>
    </message>
    <message numerus="yes">
        <source>%n more booth(s) stay as they are</source>
        <translation>
            <numerusform>ほか%n件のブースはそのままです</numerusform>
        </translation>
    </message>
    <message>
        <source>Hall {letter}</source>
        <translation>ホール{letter}</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どのページでも</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Esc closes this sheet.</source>
        <translation>Esc で閉じます。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>案内を見る</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Each step can be taken back, also after a restart. Esc closes this.</source>
        <translation>どの操作も、再起動のあとでも元に戻せます。Esc で閉じます。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>registrations</source>
        <translation>申込一覧</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>商談希望</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>参加時間</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>縦線</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重複行</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>取込不可</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ファイルになし</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>your corrections</source>
        <translation>手直し</translation>
    </message>
    <message>
        <source>missing people</source>
        <translation>ファイルにない人</translation>
    </message>
    <message>
        <source>not among the organisations</source>
        <translation>未登録の組織</translation>
    </message>
    <message>
        <source>file: {new}</source>
        <translation>ファイル：{new}</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Organisation, native</source>
        <translation>所属（現地表記）</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>組織の種類</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name, native</source>
        <translation>姓（現地表記）</translation>
    </message>
    <message>
        <source>Given name, native</source>
        <translation>名（現地表記）</translation>
    </message>
    <message>
        <source>Family name, reading</source>
        <translation>姓（読み）</translation>
    </message>
    <message>
        <source>Given name, reading</source>
        <translation>名（読み）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>氏名（現地表記）</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation>氏名（ローマ字）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>従業員数</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>売上高</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>総資産</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>資本金</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>設立</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到着日</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>商談の目的</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>申込日</translation>
    </message>
    <message>
        <source>Helper column</source>
        <translation>補助列</translation>
    </message>
    <message>
        <source>Own table</source>
        <translation>専用テーブル</translation>
    </message>
    <message>
        <source>Stays together</source>
        <translation>全員同席</translation>
    </message>
    <message>
        <source>Fewest meetings</source>
        <translation>最少面談数</translation>
    </message>
    <message>
        <source>Most meetings</source>
        <translation>最多面談数</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Who wishes</source>
        <translation>希望した側</translation>
    </message>
    <message>
        <source>To meet</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Fixed time</source>
        <translation>指定時刻</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>面談不可</translation>
    </message>
    <message>
        <source>Part of the event</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Company of the row</source>
        <translation>行の企業</translation>
    </message>
    <message>
        <source>Company of the column</source>
        <translation>列の企業</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>希望</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Which rows</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>行を絞り込む</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>表を取り込む</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>表計算ファイル</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>除いた行を保存</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>列の割り当てを保存</translation>
    </message>
</context>
<context>
    <name>JoiningSheet</name>
    <message>
        <source>Are these one person?</source>
        <translation>同じ方ですか</translation>
    </message>
    <message>
        <source>Are these one organisation?</source>
        <translation>同じ組織ですか</translation>
    </message>
    <message>
        <source>Wishes, meetings and registrations of both follow. The step can be undone.</source>
        <translation>双方の商談希望、商談、申込は一つにまとまります。元に戻せます。</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>一つにまとめる</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>別の登録です</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
</context>
<context>
    <name>KeepViewSheet</name>
    <message>
        <source>Keep this view</source>
        <translation>この表示を保存</translation>
    </message>
    <message>
        <source>Columns and their order, filter and sorting come back under this name.</source>
        <translation>項目と順序、絞り込み、並べ替えをこの名前で呼び出せます。</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>表示の名前</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>A view of this name is kept already.</source>
        <translation>同じ名前の表示がすでにあります。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Move the column in hand</source>
        <translation>選択中の列を移動する</translation>
    </message>
    <message>
        <source>Sort by the column in hand, upwards or downwards</source>
        <translation>選択中の列で昇順・降順に並べ替える</translation>
    </message>
    <message>
        <source>Pages, in the order of the rail</source>
        <translation>左の並び順のページ</translation>
    </message>
    <message>
        <source>Do anything, find anyone</source>
        <translation>操作や名前をさがす</translation>
    </message>
    <message>
        <source>Filter the page</source>
        <translation>ページを絞り込む</translation>
    </message>
    <message>
        <source>Undo the step that is named above</source>
        <translation>上に表示された操作を元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>The filled button of the page, or of a question</source>
        <translation>ページの主なボタン、または確認への返事</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>左の欄をたたむ</translation>
    </message>
    <message>
        <source>Next area, area before</source>
        <translation>次の領域、前の領域</translation>
    </message>
    <message>
        <source>Next field or button, the one before</source>
        <translation>次の欄やボタン、前のもの</translation>
    </message>
    <message>
        <source>Back; in a field: what stood there before</source>
        <translation>戻る。入力欄では元の内容に戻す</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Open, edit in the cell</source>
        <translation>開く、セルで編集</translation>
    </message>
    <message>
        <source>Tick a row</source>
        <translation>行に印を付ける</translation>
    </message>
    <message>
        <source>Choose a block of cells; with Ctrl as far as it goes</source>
        <translation>セルの範囲を選択（Ctrl も押すと端まで）</translation>
    </message>
    <message>
        <source>Choose whole rows, all of them</source>
        <translation>行全体を選択、すべて選択</translation>
    </message>
    <message>
        <source>Copy and paste a block, also from Excel</source>
        <translation>範囲のコピーと貼り付け（Excel からも）</translation>
    </message>
    <message>
        <source>Fill down, clear the chosen cells</source>
        <translation>下方向へコピー、選んだセルを空にする</translation>
    </message>
    <message>
        <source>Remove the wishes of whole rows, or the one in hand</source>
        <translation>選んだ行、または現在の行の希望を削除</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Hall board on the second screen, or close it</source>
        <translation>会場ボードを2台目の画面に表示、または閉じる</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>表を取り込む</translation>
    </message>
    <message>
        <source>Fold the side panel</source>
        <translation>右の欄をたたむ</translation>
    </message>
    <message>
        <source>Next problem, problem before</source>
        <translation>次の問題、前の問題</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>イベントを作成</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>データベースを開く</translation>
    </message>
    <message>
        <source>Set-up: next step, step before</source>
        <translation>設定：次の手順、前の手順</translation>
    </message>
    <message>
        <source>Set-up: go on</source>
        <translation>設定：次へ進む</translation>
    </message>
    <message>
        <source>Set-up: make or save the event at once</source>
        <translation>設定：すぐに作成・保存する</translation>
    </message>
    <message>
        <source>In a list of what needs a person: thing before, next thing</source>
        <translation>確認の一覧：前の項目、次の項目</translation>
    </message>
    <message>
        <source>Print the badges of those chosen</source>
        <translation>選択した参加者の名札を印刷</translation>
    </message>
    <message>
        <source>Set the rank; in the matrix: add a wish</source>
        <translation>順位を付ける。マトリクスでは希望を追加</translation>
    </message>
    <message>
        <source>Suggest partners</source>
        <translation>相手を提案</translation>
    </message>
    <message>
        <source>In the matrix: the two never meet</source>
        <translation>マトリクス：会わせない</translation>
    </message>
    <message>
        <source>Plan now, or stop and keep</source>
        <translation>日程を組む、または止めて残す</translation>
    </message>
    <message>
        <source>Lift a meeting; arrows carry it, Enter puts it down</source>
        <translation>商談を持ち上げる（矢印で移動、Enter で置く）</translation>
    </message>
    <message>
        <source>While a meeting is carried: offer a swap</source>
        <translation>移動中：入れ替えを提案</translation>
    </message>
    <message>
        <source>Pin or unpin a meeting</source>
        <translation>商談を固定・解除</translation>
    </message>
    <message>
        <source>Why not? for a wish of this row</source>
        <translation>この行の希望が組めない理由</translation>
    </message>
    <message>
        <source>Show only this person, table or interpreter</source>
        <translation>この人・テーブル・通訳だけを表示</translation>
    </message>
    <message>
        <source>Call off a meeting</source>
        <translation>商談の中止</translation>
    </message>
    <message>
        <source>Larger, smaller, usual size</source>
        <translation>拡大、縮小、標準の大きさ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Next sheet, sheet before, first, last</source>
        <translation>次の用紙、前の用紙、最初、最後</translation>
    </message>
    <message>
        <source>Larger, smaller, the whole sheet</source>
        <translation>拡大、縮小、用紙全体</translation>
    </message>
    <message>
        <source>Check in whom the field has found</source>
        <translation>見つかった人の受付をする</translation>
    </message>
    <message>
        <source>The one before, the next of those found</source>
        <translation>見つかった人の前・次へ</translation>
    </message>
    <message>
        <source>Print the agenda of the person on the card</source>
        <translation>表示中の人の日程表を印刷</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>当日参加者を追加</translation>
    </message>
    <message>
        <source>Somebody does not come: propose a repair; again, store it</source>
        <translation>不参加を記録し修正案を表示、もう一度押すと保存</translation>
    </message>
    <message>
        <source>Walk-in: next field; from the organisation on, add and print the badge</source>
        <translation>当日参加：次の欄へ。所属の欄からは追加して名札を印刷</translation>
    </message>
</context>
<context>
    <name>KindButtons</name>
    <message>
        <source>wishes</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>without a meeting</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>vetoes</source>
        <translation>面談不可</translation>
    </message>
    <message>
        <source>Which wishes</source>
        <translation>表示する希望</translation>
    </message>
</context>
<context>
    <name>KnownStrip</name>
    <message>
        <source>Somebody else of this name</source>
        <translation>同姓同名の別の方</translation>
    </message>
    <message>
        <source>Already registered: {who}. Enter checks them in.</source>
        <translation>申込済みの方です：{who}。Enter で受付します。</translation>
    </message>
</context>
<context>
    <name>LabelGrid</name>
    <message>
        <source>Start at label {number} of {labels}</source>
        <translation>{labels}枚中 {number}枚目から</translation>
    </message>
</context>
<context>
    <name>LabelView</name>
    <message>
        <source>The label, enlarged</source>
        <translation>ラベルの拡大</translation>
    </message>
</context>
<context>
    <name>LanguagesSheet</name>
    <message>
        <source>Who speaks what</source>
        <translation>話せる言語</translation>
    </message>
    <message>
        <source>Two letters each, the best one first: ja, en, de. Empty: not known.</source>
        <translation>2文字のコードを得意な順に：ja, en, de。空欄は不明。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
</context>
<context>
    <name>LeftBehindSheet</name>
    <message>
        <source>What the new set-up means for what there is</source>
        <translation>新しい設定による影響</translation>
    </message>
    <message>
        <source>Let wishes with a time that is gone be met at any time</source>
        <translation>時刻がなくなる希望は、時間を問わず組めるようにする</translation>
    </message>
    <message>
        <source>Nothing of this is lost; it can be undone as one step.</source>
        <translation>失われるものはありません。一度の操作で元に戻せます。</translation>
    </message>
    <message>
        <source>Repairing gives these meetings another time or table and moves as few others as it can; what finds no place becomes a waiting wish. It can be undone as one step.</source>
        <translation>日程を直すと、これらの商談に別の時間やテーブルを割り当て、ほかの商談はできるだけ動かしません。場所が見つからないものは待機中の希望に戻ります。一度の操作で元に戻せます。</translation>
    </message>
    <message>
        <source>Save and repair the plan</source>
        <translation>保存して日程を直す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save, leave the plan</source>
        <translation>保存のみ（日程はそのまま）</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>The meetings stay where they are and show as conflicts</source>
        <translation>商談はそのまま残り、問題として表示されます</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>fits</source>
        <translation>可</translation>
    </message>
    <message>
        <source>fits at a price</source>
        <translation>条件付きで可</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>with interpreter</source>
        <translation>通訳あり</translation>
    </message>
</context>
<context>
    <name>LiftedCard</name>
    <message>
        <source>rank {rank}</source>
        <translation>順位{rank}</translation>
    </message>
</context>
<context>
    <name>LikelyCard</name>
    <message>
        <source>{first} and {second} may be one person</source>
        <translation>{first}と{second}は同じ方かもしれません</translation>
    </message>
    <message>
        <source>{first} and {second} may be one organisation</source>
        <translation>{first}と{second}は同じ組織かもしれません</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>並べて比べる…</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>別の登録です</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>At most in a row</source>
        <translation>連続の上限</translation>
    </message>
    <message>
        <source>meetings of one person without a free slot</source>
        <translation>件（空き枠なしで一人が続ける商談）</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>一日の上限</translation>
    </message>
    <message>
        <source>meetings of one participant</source>
        <translation>件（参加組織ごとの商談）</translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation>全体の上限</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>meetings for everybody who asked for some</source>
        <translation>件（希望を出したすべての組織に）</translation>
    </message>
    <message>
        <source>Fair breaks</source>
        <translation>待ち時間の公平</translation>
    </message>
    <message>
        <source>greatest difference between the breaks of two participants</source>
        <translation>参加組織どうしの空き時間の差の上限</translation>
    </message>
    <message>
        <source>Interpreters rest</source>
        <translation>通訳の休憩</translation>
    </message>
    <message>
        <source>after so many meetings in a row, for one slot</source>
        <translation>件続いたら1枠休み</translation>
    </message>
    <message>
        <source>Mutual wishes</source>
        <translation>相互の希望</translation>
    </message>
    <message>
        <source>percent that a wish counts more if it is answered</source>
        <translation>％（相手も希望していれば加点）</translation>
    </message>
    <message>
        <source>Everybody keeps one slot free each day</source>
        <translation>全員、一日に1枠を空けておく</translation>
    </message>
    <message>
        <source>Those who met at an earlier event do not meet again</source>
        <translation>以前のイベントで会った相手とは組まない</translation>
    </message>
    <message>
        <source>no rest</source>
        <translation>休みなし</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>needed if the event has any</source>
        <translation>通訳が登録されていれば必要</translation>
    </message>
    <message>
        <source>always needed without a common language</source>
        <translation>共通語がなければ常に必要</translation>
    </message>
    <message>
        <source>never needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>通訳</translation>
    </message>
</context>
<context>
    <name>ManyPanel</name>
    <message>
        <source>Several people</source>
        <translation>複数の参加者</translation>
    </message>
    <message>
        <source>Their organisations</source>
        <translation>所属の参加条件</translation>
    </message>
    <message>
        <source>A choice is stored for all of them as one step, which can be undone.</source>
        <translation>選んだ内容は全員に一度に保存され、まとめて元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n名を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>different</source>
        <translation>それぞれ異なる</translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Headings and the fields they fill</source>
        <translation>見出しと割り当て</translation>
    </message>
</context>
<context>
    <name>MeetingCounts</name>
    <message>
        <source>at least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <source>Nothing is left here.</source>
        <translation>残っているものはありません。</translation>
    </message>
</context>
<context>
    <name>MendingView</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>すべて済みました</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, shown when these are done</source>
        <translation>
            <numerusform>ほか%n件（これらの後に表示）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{name} has arrived meanwhile. Nothing was changed.</source>
        <translation>{name}さんが到着しました。何も変更していません。</translation>
    </message>
    <message>
        <source>No repair is needed</source>
        <translation>修正は不要です</translation>
    </message>
    <message>
        <source>Looking for the repair that moves the fewest…</source>
        <translation>変更が最も少ない修正案を探しています…</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name}：不参加</translation>
    </message>
    <message>
        <source>{names}. Reported at {time}.</source>
        <translation>{names}。{time}に連絡。</translation>
    </message>
    <message>
        <source>If {name} comes after all: one Undo.</source>
        <translation>{name}さんが来た場合は「元に戻す」</translation>
    </message>
    <message numerus="yes">
        <source>{names}: %n meeting(s) left {day}.</source>
        <translation>
            <numerusform>{names}：{day}の残りの商談は%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported at {time}.</source>
        <translation>{time}に連絡。</translation>
    </message>
    <message>
        <source>Nothing else before {time} changes. Pinned meetings stay.</source>
        <translation>{time}より前のほかの商談は変わりません。固定した商談はそのままです。</translation>
    </message>
    <message>
        <source>Proposed repair</source>
        <translation>修正案</translation>
    </message>
    <message>
        <source>No repair helps</source>
        <translation>修正案はありません</translation>
    </message>
    <message>
        <source>No other meeting can take the times that fall free.</source>
        <translation>空いた時間に入れられる商談はありません。</translation>
    </message>
    <message>
        <source>Nothing to repair</source>
        <translation>修正は不要です</translation>
    </message>
    <message>
        <source>No meeting waits for them. The planner will leave them out.</source>
        <translation>この方の商談はありません。以後の日程作成では除かれます。</translation>
    </message>
    <message numerus="yes">
        <source>people are told</source>
        <translation>
            <numerusform>名に連絡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meetings move</source>
        <translation>
            <numerusform>件の商談を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting wishes come in</source>
        <translation>
            <numerusform>件の待機中の希望が成立</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair was looked for to the end. The no-show can be noted without one.</source>
        <translation>修正案は最後まで探していません。修正せずに欠席だけを記録できます。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更していません</translation>
    </message>
    <message>
        <source>in</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name}（{number}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>table {old} → {new}</source>
        <translation>テーブル{old} → {new}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>テーブル{number}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>{names}さんが出席</translation>
    </message>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Who is missing</source>
        <translation>不参加の方</translation>
    </message>
    <message>
        <source>Repair the plan</source>
        <translation>日程を直す</translation>
    </message>
    <message>
        <source>Note the no-show</source>
        <translation>欠席を記録</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Show the plan as it is</source>
        <translation>現在の日程を表示します</translation>
    </message>
    <message>
        <source>Store the proposed plan as one step (F10)</source>
        <translation>修正案を1つの操作として保存します（F10）</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s)</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextMeetings</name>
    <message>
        <source>Next meetings</source>
        <translation>次の商談</translation>
    </message>
    <message>
        <source>No meetings are planned yet.</source>
        <translation>商談の予定はまだありません。</translation>
    </message>
    <message>
        <source>All meetings have begun.</source>
        <translation>すべての商談が始まっています。</translation>
    </message>
    <message>
        <source>{name} is not coming</source>
        <translation>{name}：不参加</translation>
    </message>
    <message>
        <source>Next: {time}</source>
        <translation>次：{time}</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n件の商談</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} ready</source>
        <translation>そろい：{count:,}件</translation>
    </message>
    <message>
        <source>{count:,} wait</source>
        <translation>到着待ち：{count:,}件</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} no-show</source>
        <translation>
            <numerusform>欠席：{count:,}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Go to Start</source>
        <translation>「はじめに」へ</translation>
    </message>
    <message>
        <source>No event yet. Make one or build the demo, then print for its people here.</source>
        <translation>イベントがまだありません。イベントを作るかデモを開くと、ここから印刷できます。</translation>
    </message>
    <message>
        <source>Nobody to print for yet. Import a registration spreadsheet first.</source>
        <translation>印刷する方がまだいません。
先に申込一覧を取り込んでください。</translation>
    </message>
    <message>
        <source>Nobody is confirmed yet. Confirm registrations, then print.</source>
        <translation>確定した方がまだいません。
先に申込を確定してください。</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>「参加者」へ</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Understood</source>
        <translation>わかりました</translation>
    </message>
</context>
<context>
    <name>OpenedWish</name>
    <message>
        <source>Why not?</source>
        <translation>未定の理由</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>こうすれば可能です</translation>
    </message>
    <message>
        <source>1 person is told</source>
        <translation>1名に連絡</translation>
    </message>
    <message>
        <source>{count} people are told</source>
        <translation>{count}名に連絡</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Do it: {what}</source>
        <translation>実行：{what}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>New event…</source>
        <translation>イベントを作成…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Build an invented event with 160 people and look around</source>
        <translation>160名の架空のイベントを作って試す</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Sheet before</source>
        <translation>前の用紙</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>次の用紙</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>Agenda {page} of {pages}</source>
        <translation>{pages}名中 {page}人目</translation>
    </message>
    <message>
        <source>Side {page} of {pages}</source>
        <translation>{pages}面中 {page}面目</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Fit the sheet to the window</source>
        <translation>用紙全体を表示</translation>
    </message>
    <message>
        <source>As large as there is room</source>
        <translation>表示できる最大の大きさ</translation>
    </message>
    <message>
        <source>Sheet {page} of {pages}</source>
        <translation>{pages}枚中 {page}枚目</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Language on paper</source>
        <translation>用紙の言語</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>用紙サイズ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation>どの日程か</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>All tables, or numbers such as 3, 5-9</source>
        <translation>全テーブル、または番号（例：3, 5-9）</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Two to a sheet, to be cut apart</source>
        <translation>1枚に2名分（切り離して使用）</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>Edition {number}, the newest</source>
        <translation>第{number}版（最新）</translation>
    </message>
    <message>
        <source>The plan as it stands, a draft</source>
        <translation>現在の日程（下書き）</translation>
    </message>
    <message>
        <source>Check-in desks</source>
        <translation>受付の数</translation>
    </message>
    <message>
        <source>Desks: </source>
        <translation>受付：</translation>
    </message>
    <message>
        <source>One desk for 150 people</source>
        <translation>150名ごとに受付1か所</translation>
    </message>
    <message>
        <source>English and Japanese</source>
        <translation>英語と日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>In order of names</source>
        <translation>氏名順</translation>
    </message>
    <message>
        <source>In order of organisations</source>
        <translation>所属順</translation>
    </message>
    <message>
        <source>In order of numbers</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>By check-in desk</source>
        <translation>受付ごと</translation>
    </message>
    <message>
        <source>One workbook for everybody</source>
        <translation>全員で1冊のブック</translation>
    </message>
    <message>
        <source>A workbook for each person, in a zip</source>
        <translation>一人1冊のブック（zip）</translation>
    </message>
    <message>
        <source>One calendar for everybody</source>
        <translation>全員で1つのカレンダー</translation>
    </message>
    <message>
        <source>A calendar for each person, in a zip</source>
        <translation>一人1つのカレンダー（zip）</translation>
    </message>
    <message>
        <source>PDF with bars</source>
        <translation>PDF（棒グラフ付き）</translation>
    </message>
    <message>
        <source>Workbook with charts</source>
        <translation>ブック（グラフ付き）</translation>
    </message>
    <message>
        <source>Workbook for Excel</source>
        <translation>Excel用ブック</translation>
    </message>
    <message>
        <source>CSV text</source>
        <translation>CSVテキスト</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>What is printed</source>
        <translation>印刷するもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln卓</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名札</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>日程表（個人別）</translation>
    </message>
    <message>
        <source>Agendas as a workbook</source>
        <translation>日程表のブック</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>カレンダーファイル</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>テーブル札</translation>
    </message>
    <message>
        <source>Rosters and desk list</source>
        <translation>通訳・受付の一覧</translation>
    </message>
    <message>
        <source>Room plan</source>
        <translation>会場表</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>参加者カタログ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Registration data</source>
        <translation>申込データ</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>One page for each person: when, where, with whom. What changed since the edition before is marked.</source>
        <translation>一人1ページで、時間、テーブル、相手を記します。前の版からの変更には印が付きます。</translation>
    </message>
    <message>
        <source>One workbook: a sheet to print for each participant, an overview and a list by table.</source>
        <translation>1冊のブックに、参加者ごとの印刷用シート、全体の一覧、テーブル別の一覧が入ります。</translation>
    </message>
    <message>
        <source>Meetings for Outlook, Google and Apple calendars, times with their zone. A newer file replaces the meetings of the one before.</source>
        <translation>Outlook、Google、Apple のカレンダー用の商談予定です（時間帯付き）。新しいファイルを取り込むと、前の予定が置き換わります。</translation>
    </message>
    <message>
        <source>A card for each table with its number, to fold and to set up.</source>
        <translation>テーブルごとの番号札です。折って立てます。</translation>
    </message>
    <message>
        <source>What each interpreter does and when, and the desk list of everybody to tick.</source>
        <translation>通訳別の予定と、受付用の全員の名簿です。</translation>
    </message>
    <message>
        <source>Each table with what is held there, in order of time.</source>
        <translation>テーブルごとの商談を時間順に並べた表です。</translation>
    </message>
    <message>
        <source>Who is here: profiles in two columns, with an index by country and one by sector.</source>
        <translation>参加企業の紹介を2段組で載せ、国別と分野別の索引を付けます。</translation>
    </message>
    <message>
        <source>The event&apos;s figures: people, countries, meetings, wishes, tables.</source>
        <translation>参加者、国、商談、希望、卓の集計です。</translation>
    </message>
    <message>
        <source>All registrations in the shape that the import reads, with every extra field.</source>
        <translation>すべての申込を、取り込みと同じ形式で、追加項目も含めて書き出します。</translation>
    </message>
    <message>
        <source>Print this on plain paper and hold it against a sheet of labels. The scales say by how many millimetres the outlines stand beside the labels: set that under Right and Down.</source>
        <translation>普通紙に印刷し、ラベル用紙に重ねて透かします。目盛りで何ミリずれているかを読み取り、「右」と「下」に入力してください。</translation>
    </message>
    <message>
        <source>Save it and open it in a calendar, or send it.</source>
        <translation>保存後、カレンダーで開くか送信します。</translation>
    </message>
    <message>
        <source>Save it and open it in a spreadsheet program, where it is printed too.</source>
        <translation>保存して表計算ソフトで開いてください。印刷もそこで行います。</translation>
    </message>
</context>
<context>
    <name>PartFacts</name>
    <message>
        <source>{organisation} at this event</source>
        <translation>{organisation}の参加条件</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>左から</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>上から</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Most lines</source>
        <translation>最大行数</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横位置</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縦位置</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of the badge</source>
        <translation>名札の項目</translation>
    </message>
    <message>
        <source>Change places with the part above</source>
        <translation>上の項目と入れ替え</translation>
    </message>
    <message>
        <source>Change places with the part below</source>
        <translation>下の項目と入れ替え</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Row {row}</source>
        <translation>{row}行目</translation>
    </message>
    <message>
        <source>Row {row} is like row {like}</source>
        <translation>{row}行目は{like}行目に似ています</translation>
    </message>
    <message>
        <source>Row {row} may be the same person as {like}</source>
        <translation>{row}行目は{like}と同じ方かもしれません</translation>
    </message>
    <message>
        <source>Row {row} may mean {like}</source>
        <translation>{row}行目は{like}のことかもしれません</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{count} staff</source>
        <translation>従業員{count}名</translation>
    </message>
    <message>
        <source>JPY {amount} m</source>
        <comment>capital; in Japanese the amount is in units of ten thousand</comment>
        <translation>資本金{amount}万円</translation>
    </message>
    <message>
        <source>EUR {millions} m</source>
        <comment>turnover</comment>
        <translation>{millions}百万ユーロ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>受入</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>出展</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>講演</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>運営</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>来賓</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申込</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>キャンセル待ち</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>マイクロ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小規模</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中規模</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大企業</translation>
    </message>
    <message>
        <source>Small enterprise</source>
        <translation>小規模企業</translation>
    </message>
    <message>
        <source>SME</source>
        <translation>中小企業</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>大企業</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全員同席</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>分担</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name, reading</source>
        <translation>氏名・読み</translation>
    </message>
    <message>
        <source>Own table</source>
        <translation>専用テーブル</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>同席</translation>
    </message>
    <message>
        <source>Min. meetings</source>
        <translation>最少商談数</translation>
    </message>
    <message>
        <source>Max. meetings</source>
        <translation>最多商談数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>ローマ字</translation>
    </message>
    <message>
        <source>Native script, reading</source>
        <translation>現地表記・読み</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>SME (EU)</source>
        <translation>中小企業</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到着日</translation>
    </message>
    <message>
        <source>SME (Japan)</source>
        <translation>中小（日本）</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>現地語の氏名</translation>
    </message>
    <message>
        <source>No event yet. Make one or build the demo, then its people and wishes belong here.</source>
        <translation>イベントがまだありません。イベントを作るかデモを開くと、参加者と商談希望がここに並びます。</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>「はじめに」へ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>商談数</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total}名中 {shown}名</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Type to filter; F2 edits a cell; Enter opens the panel. Choose several rows to change their role or status at once. Ctrl+N adds a person, Ctrl+I imports a spreadsheet, F8 goes to the next doubtful row.</source>
        <translation>文字を打つと絞り込みます。F2 でセルを編集、Enter で詳細を開きます。複数の行を選ぶと、役割や状態をまとめて変更できます。Ctrl+N で追加、Ctrl+I で取り込み、F8 で次の要確認行へ移ります。</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>参加者を絞り込む</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>参加者を追加</translation>
    </message>
    <message>
        <source>Add a person (Ctrl+N)</source>
        <translation>参加者を追加（Ctrl+N）</translation>
    </message>
    <message>
        <source>Nobody here yet. Import a registration spreadsheet or add the first person.</source>
        <translation>まだ参加者がいません。申込一覧を取り込むか、最初の一人を追加してください。</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Who gets this paper</source>
        <translation>この印刷物の対象者</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>参加者を絞り込む</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>表示する方</translation>
    </message>
    <message>
        <source>Everybody {count}</source>
        <translation>全員 {count}</translation>
    </message>
    <message>
        <source>New paper {count}</source>
        <translation>変更あり {count}</translation>
    </message>
    <message>
        <source>Choose these {count}</source>
        <translation>この{count}名にする</translation>
    </message>
    <message>
        <source>Choose these</source>
        <translation>選んだ方にする</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”. Esc shows everybody.</source>
        <translation>「{text}」に当てはまる方はいません。Esc で全員を表示します。</translation>
    </message>
    <message>
        <source>Space ticks; Ctrl+Enter chooses these.</source>
        <translation>Space で印を付け、Ctrl+Enter で決定します。</translation>
    </message>
    <message>
        <source>Nobody needs new paper since edition {number}.</source>
        <translation>第{number}版から用紙が変わった方はいません。</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>表示中の全員に印</translation>
    </message>
    <message>
        <source>Take the ticks away</source>
        <translation>印を外す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消し</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Matches family and given name, reading, number, company and e-mail.</source>
        <translation>姓名、読み、番号、会社名、メールから探します。</translation>
    </message>
    <message>
        <source>Nobody matches &quot;{query}&quot;. Press Esc to see all {total}.</source>
        <translation>「{query}」に当てはまる方はいません。Esc で{total}名すべてを表示します。</translation>
    </message>
    <message>
        <source>People who can get this paper</source>
        <translation>この印刷物の対象になる方</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>New paper because</source>
        <translation>用紙が変わる理由</translation>
    </message>
    <message>
        <source>gets it</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>gets none</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Person</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>All wishes</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>参加できる時間</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>商談希望</translation>
    </message>
    <message>
        <source>Remove from the event</source>
        <translation>イベントから外す</translation>
    </message>
    <message>
        <source>{shown} of {total}, by rank</source>
        <translation>{total}件中 {shown}件（順位順）</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>The days</source>
        <translation>日程の図</translation>
    </message>
    <message>
        <source>slots</source>
        <translation>商談枠</translation>
    </message>
    <message>
        <source>meetings have room</source>
        <translation>商談できる件数</translation>
    </message>
    <message>
        <source>meetings expected</source>
        <translation>見込みの商談</translation>
    </message>
    <message>
        <source>tables needed</source>
        <translation>必要なテーブル</translation>
    </message>
    <message>
        <source>There is no slot yet.</source>
        <translation>まだ商談枠がありません。</translation>
    </message>
    <message>
        <source>Say in step 3 how many meetings you expect; wishes count by themselves.</source>
        <translation>見込みの商談数は手順3で入力します。希望があれば自動で数えます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) are too few: {needed} are needed.</source>
        <translation>
            <numerusform>テーブルが足りません：%Ln卓（必要 {needed}卓）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) are enough.</source>
        <translation>
            <numerusform>テーブルは足りています（%Ln卓）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureFacts</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>{what}: choose a picture</source>
        <translation>{what}：画像を選ぶ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{what}: remove</source>
        <translation>{what}：削除</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>差し替え…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
</context>
<context>
    <name>PicturesIn</name>
    <message>
        <source>Import photos and logos…</source>
        <translation>写真・ロゴを取り込む…</translation>
    </message>
    <message>
        <source>Choose the folder that holds the pictures</source>
        <translation>画像のあるフォルダーを選ぶ</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Rows of the board</source>
        <translation>日程表の行</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Whose day differs from an edition or an earlier plan; go back to one</source>
        <translation>版や以前の日程と比べて予定が変わる方を表示し、その日程に戻せます</translation>
    </message>
    <message>
        <source>Show one person, table or interpreter only</source>
        <translation>一人・一つのテーブル・一人の通訳だけを表示</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>発行…</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>日程を組む</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>受入側</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>訪問側</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加組織</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Find a time and a table for every wish</source>
        <translation>すべての希望に時間とテーブルを決める</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop, keep {count:,}</source>
        <translation>停止（{count:,}件を残す）</translation>
    </message>
    <message>
        <source>Stop planning and keep the best plan so far</source>
        <translation>作成を止め、これまでで最もよい日程を残す</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>日程表</translation>
    </message>
    <message>
        <source>Plan now (F5) finds a time and a table for the wishes. Drag a meeting, or press M and the arrow keys, to move it: each cell says whether it fits; with Shift it changes places with what is in its way. P pins a meeting: the planner leaves it where it is. W says why a wish of this row has no meeting. O shows one person, table or interpreter only. Ctrl and +, - or 0 zoom.</source>
        <translation>「日程を組む」（F5）で、希望ごとに時間とテーブルを決めます。商談はドラッグ、または M と矢印キーで移動でき、各枠に置けるかどうかが表示されます。Shift を押すと、その時間の商談と入れ替えます。P で固定すると、その商談は動きません。W でこの行の希望が組めない理由を、O で一人・一つのテーブル・一人の通訳だけを表示します。Ctrl と +、-、0 で拡大・縮小します。</translation>
    </message>
    <message>
        <source>This meeting is not in the plan as it is now.</source>
        <translation>この商談は現在の日程にはありません。</translation>
    </message>
    <message>
        <source>The planner is at work. Stop it first, then change meetings by hand.</source>
        <translation>日程を作成中です。停止してから商談を変更してください。</translation>
    </message>
</context>
<context>
    <name>PlannedPart</name>
    <message>
        <source>the planner is getting ready</source>
        <translation>準備しています</translation>
    </message>
    <message>
        <source>breaks, by second</source>
        <translation>中断の数（秒ごと）</translation>
    </message>
    <message>
        <source>breaks: {value}</source>
        <translation>中断{value}回</translation>
    </message>
    <message>
        <source>of the best possible, by second</source>
        <translation>理論上の最高値に対する割合（秒ごと）</translation>
    </message>
    <message>
        <source>{value} of the best possible</source>
        <translation>理論上の最高値の{value}</translation>
    </message>
    <message>
        <source>wishes met, by second</source>
        <translation>成立した希望（秒ごと）</translation>
    </message>
    <message>
        <source>{value} wishes met</source>
        <translation>成立 {value}件</translation>
    </message>
    <message>
        <source>{whom}: every wish has a meeting.</source>
        <translation>{whom}：すべての希望が成立しています。</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>No row matches. Press Esc to see all {total}.</source>
        <translation>当てはまる行がありません。Esc で{total}行すべてを表示します。</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Choose what, for whom and on which labels. Click a label in the small sheet to begin. Only what changed is printed for those whose paper says something else; the list says why. Print at 100 %, never fitted to the page.</source>
        <translation>印刷するもの、対象、用紙を選びます。小さな用紙図を押すと、そのラベルから始めます。「変更のあった方のみ」は内容が変わった方の分だけを印刷し、一覧に理由が出ます。「100 %」で印刷し、用紙に合わせて縮小しないでください。</translation>
    </message>
    <message>
        <source>Labels moved {right} mm right, {down} mm down</source>
        <translation>ラベル位置：右へ {right} mm、下へ {down} mm</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln sheet(s)…</source>
        <translation>
            <numerusform>%Ln枚を印刷…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: {paper}</source>
        <translation>印刷：{paper}</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Broken rules</source>
        <translation>守られていない決まり</translation>
    </message>
</context>
<context>
    <name>ProgressPart</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>The plan breaks {count} hard rules and is not published. {first} Mend them first.</source>
        <translation>必須の決まりに反する点が{count}件あるため、発行していません。{first} 先に直してください。</translation>
    </message>
    <message>
        <source>The plan breaks a hard rule and is not published. {first} Mend it first.</source>
        <translation>必須の決まりに反する点があるため、発行していません。{first} 先に直してください。</translation>
    </message>
    <message>
        <source>There are no meetings to publish. Plan first.</source>
        <translation>発行する商談がありません。先に日程を組んでください。</translation>
    </message>
    <message>
        <source>Publish edition {number}? {count} people get new paper; an edition can&apos;t be changed later.</source>
        <translation>第{number}版を発行しますか。{count}名の用紙が変わります。発行後は変更できません。</translation>
    </message>
    <message>
        <source>Publish edition {number}? One person gets new paper; an edition can&apos;t be changed later.</source>
        <translation>第{number}版を発行しますか。1名の用紙が変わります。発行後は変更できません。</translation>
    </message>
    <message>
        <source>Publish edition {number}</source>
        <translation>第{number}版を発行</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Print what changed</source>
        <translation>変更分を印刷</translation>
    </message>
    <message>
        <source>Print agendas</source>
        <translation>日程表を印刷</translation>
    </message>
    <message>
        <source>Edition {number} is published.</source>
        <translation>第{number}版を発行しました。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Start</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>商談希望</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>日程表</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Back, without importing (Esc)</source>
        <translation>取り込まずに戻る（Esc）</translation>
    </message>
    <message>
        <source>Back, without importing</source>
        <translation>取り込まずに戻る</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>What divides the cells</source>
        <translation>セルの区切り文字</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>ブックのシート</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>headings in row</source>
        <translation>見出しの行</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>見出しの行</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>列の割り当てを保存…</translation>
    </message>
    <message>
        <source>{known} of {total} columns</source>
        <translation>{total}列中{known}列</translation>
    </message>
    <message>
        <source>{known} of {total} columns understood</source>
        <translation>{total}列中 {known}列を認識</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n with all common times taken</source>
        <translation>
            <numerusform>共通の空き時間なし %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never there together</source>
        <translation>
            <numerusform>同じ時間に不在 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an interpreter</source>
        <translation>
            <numerusform>通訳なし %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a table</source>
        <translation>
            <numerusform>空きテーブルなし %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a veto</source>
        <translation>
            <numerusform>面談不可 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met before</source>
        <translation>
            <numerusform>以前に商談済み %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nobody confirmed</source>
        <translation>
            <numerusform>参加未確定 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with as many meetings as allowed</source>
        <translation>
            <numerusform>商談数の上限 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with room now</source>
        <translation>
            <numerusform>今なら空きあり %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by rules and times together</source>
        <translation>
            <numerusform>ルールと時間の都合 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message numerus="yes">
        <source>%n cell(s) can be changed</source>
        <translation>
            <numerusform>%n個のセルを変更できます</numerusform>
        </translation>
    </message>
    <message>
        <source>{row}, {column}</source>
        <translation>{row}：{column}</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) are refused</source>
        <translation>
            <numerusform>ほかに%n個のセルが変更できません</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell can be changed</source>
        <translation>変更できるセルはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) lie beyond the table and stay out</source>
        <translation>
            <numerusform>%n個の値は表からはみ出すため使いません</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused cells</source>
        <translation>変更できないセル</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)</source>
        <translation>
            <numerusform>%n個のセルを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Refusing</name>
    <message>
        <source>A day stands here, written as {example}.</source>
        <translation>ここには {example} のように日付を入力します。</translation>
    </message>
    <message>
        <source>A time stands here, written as {example}.</source>
        <translation>ここには {example} のように時刻を入力します。</translation>
    </message>
    <message>
        <source>{takes} {value} stands here again.</source>
        <translation>{takes}元の{value}に戻しました。</translation>
    </message>
    <message>
        <source>A number from {least} to {most} stands here.</source>
        <translation>ここには{least}から{most}までの数を入力します。</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>No. {number}</source>
        <translation>登録番号 {number}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation>{number}を直す</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at before printing</source>
        <translation>
            <numerusform>印刷前の確認 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}…</source>
        <translation>{count}件すべて表示…</translation>
    </message>
</context>
<context>
    <name>RemarksSheet</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>確認事項 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {some} of {all} are shown.</source>
        <translation>{all}件中、最初の{some}件を表示しています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>RoleButton</name>
    <message>
        <source>Any role</source>
        <translation>すべての役割</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Role: {role}</source>
        <translation>役割：{role}</translation>
    </message>
</context>
<context>
    <name>RoleColours</name>
    <message>
        <source>Colour for {role}</source>
        <translation>{role}の色</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%n row(s) of an import wait for you</source>
        <translation>
            <numerusform>取り込みの%n行に確認が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>同じ方</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>新しい参加者…</translation>
    </message>
    <message>
        <source>Add wish…</source>
        <translation>希望を追加…</translation>
    </message>
    <message>
        <source>See the person</source>
        <translation>参加者を見る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Person before</source>
        <translation>前の方</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>次の方</translation>
    </message>
    <message>
        <source>Person {number} of {count}</source>
        <translation>{count}名中 {number}人目</translation>
    </message>
</context>
<context>
    <name>SavedStrip</name>
    <message>
        <source>Look at them</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the file to print it</source>
        <translation>ファイルを開いて印刷する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer.</source>
        <translation>
            <numerusform>%Lnページをプリンターに送りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>Stopped. Pages that are with the printer already still come out.</source>
        <translation>中止しました。プリンターに送信済みのページは印刷されます。</translation>
    </message>
    <message>
        <source>{file} is saved.</source>
        <translation>{file} を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at.</source>
        <translation>
            <numerusform>確認事項は%Ln件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%n meeting(s) moved</source>
        <translation>
            <numerusform>商談%n件を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) wait again</source>
        <translation>
            <numerusform>%n件の希望が再び待機</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was repaired: {moved}, {waiting}</source>
        <translation>日程を直しました：{moved}、{waiting}</translation>
    </message>
</context>
<context>
    <name>ScoreStrip</name>
    <message>
        <source>Score of the plan</source>
        <translation>日程の評価</translation>
    </message>
    <message>
        <source>the plan is being checked</source>
        <translation>日程を確認中</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Do anything, find anyone</source>
        <translation>操作や名前をさがす</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{first} and {second} share no language at {time:%a %H:%M} and lack an interpreter</source>
        <translation>{first}と{second}は{time.month}/{time.day} {time:%H:%M}に共通の言語がなく、通訳もいません</translation>
    </message>
    <message>
        <source>The interpreter {person} is not on duty at {time:%a %H:%M}</source>
        <translation>通訳の{person}は{time.month}/{time.day} {time:%H:%M}に担当していません</translation>
    </message>
    <message>
        <source>The interpreter {person} has two meetings at {time:%a %H:%M}</source>
        <translation>通訳の{person}は{time.month}/{time.day} {time:%H:%M}に商談が2件あります</translation>
    </message>
    <message>
        <source>The interpreter {person} works {count} meetings without rest from {time:%a %H:%M}; {most} are allowed</source>
        <translation>通訳の{person}は{time.month}/{time.day} {time:%H:%M}から休みなしで{count}件続きます（上限{most}件）</translation>
    </message>
    <message>
        <source>{name} has {count} meetings; {most} are allowed</source>
        <translation>{name}の商談は{count}件です（上限{most}件）</translation>
    </message>
    <message>
        <source>{person} has {count} meetings in a row from {time:%a %H:%M}; {most} are allowed</source>
        <translation>{person}は{time.month}/{time.day} {time:%H:%M}から{count}件続きます（上限{most}件）</translation>
    </message>
    <message>
        <source>{person} has {count} meetings on {day:%a %d %b}; {most} are allowed</source>
        <translation>{person}は{day.month}/{day.day}に商談が{count}件あります（上限{most}件）</translation>
    </message>
    <message>
        <source>{person} has no free slot on {day:%a %d %b}</source>
        <translation>{person}は{day.month}/{day.day}に空きの枠がありません</translation>
    </message>
    <message>
        <source>{first} and {second} must not meet</source>
        <translation>{first}と{second}は面談不可です</translation>
    </message>
    <message>
        <source>{first} and {second} meet twice</source>
        <translation>{first}と{second}の商談が2件あります</translation>
    </message>
    <message>
        <source>{first} and {second} met at an earlier event</source>
        <translation>{first}と{second}は以前のイベントで面談済みです</translation>
    </message>
    <message>
        <source>{first} and {second} are fixed at {fixed:%a %H:%M}, not at {time:%a %H:%M}</source>
        <translation>{first}と{second}の指定は{fixed.month}/{fixed.day} {fixed:%H:%M}ですが、{time.month}/{time.day} {time:%H:%M}になっています</translation>
    </message>
    <message>
        <source>{first} and {second} want another session than that of {time:%a %H:%M}</source>
        <translation>{first}と{second}の希望の時間帯は{time.month}/{time.day} {time:%H:%M}ではありません</translation>
    </message>
    <message>
        <source>{first} – {second} must come after {earlier_first} – {earlier_second}</source>
        <translation>{first} – {second}は{earlier_first} – {earlier_second}より後である必要があります</translation>
    </message>
    <message>
        <source>{first} – {second} at {time:%a %H:%M}: somebody at the table is not confirmed</source>
        <translation>{first} – {second}（{time.month}/{time.day} {time:%H:%M}）：確定していない方が入っています</translation>
    </message>
    <message>
        <source>{first} would meet itself</source>
        <translation>{first}が自分自身と面談することになっています</translation>
    </message>
    <message>
        <source>{first} – {second} at {time:%a %H:%M}: nobody of {missing} is at the table</source>
        <translation>{first} – {second}（{time.month}/{time.day} {time:%H:%M}）：{missing}から誰も出席しません</translation>
    </message>
    <message>
        <source>{person} meets {first} and {second} at the same time, {time:%a %H:%M}</source>
        <translation>{person}は{time.month}/{time.day} {time:%H:%M}に{first}と{second}の両方と商談があります</translation>
    </message>
    <message>
        <source>{person} is away at {time:%a %H:%M}, when {first} meets {second}</source>
        <translation>{person}は{first}と{second}の商談がある{time.month}/{time.day} {time:%H:%M}に不在です</translation>
    </message>
    <message>
        <source>{name} stays together, but not all of it is at the meeting at {time:%a %H:%M}</source>
        <translation>{name}は全員で商談に出ますが、{time.month}/{time.day} {time:%H:%M}は全員がそろっていません</translation>
    </message>
    <message>
        <source>{first} – {second} at {time:%a %H:%M}: {person} was asked for and is not there</source>
        <translation>{first} – {second}（{time.month}/{time.day} {time:%H:%M}）：指名された{person}が出席しません</translation>
    </message>
    <message>
        <source>{first} – {second}: no slot starts at {time:%a %H:%M}</source>
        <translation>{first} – {second}：{time.month}/{time.day} {time:%H:%M}に始まる枠はありません</translation>
    </message>
    <message>
        <source>{first} – {second} at {time:%a %H:%M}: the table is no longer there</source>
        <translation>{first} – {second}（{time.month}/{time.day} {time:%H:%M}）：テーブルがなくなっています</translation>
    </message>
    <message>
        <source>Table {number} cannot be used at {time:%a %H:%M}</source>
        <translation>テーブル{number}は{time.month}/{time.day} {time:%H:%M}に使えません</translation>
    </message>
    <message>
        <source>{owner} meets at its own booth, but not at {time:%a %H:%M}</source>
        <translation>{owner}は自社ブースで面談しますが、{time.month}/{time.day} {time:%H:%M}は別の場所です</translation>
    </message>
    <message>
        <source>Table {number} has two meetings at {time:%a %H:%M}: {first} and {second}</source>
        <translation>テーブル{number}は{time.month}/{time.day} {time:%H:%M}に2件重なっています：{first}、{second}</translation>
    </message>
    <message>
        <source>Table {number} is the booth of {owner}, who is not at the meeting at {time:%a %H:%M}</source>
        <translation>テーブル{number}は{owner}のブースですが、{time.month}/{time.day} {time:%H:%M}の商談に{owner}は出ません</translation>
    </message>
    <message>
        <source>{person} needs {minutes} minutes to walk to table {number}, but has {between:.0f} before {time:%a %H:%M}</source>
        <translation>{person}はテーブル{number}まで徒歩{minutes}分かかりますが、{time.month}/{time.day} {time:%H:%M}までに{between:.0f}分しかありません</translation>
    </message>
    <message>
        <source>Whenever both are present, one of the two has another meeting (slots: {count})</source>
        <translation>双方がそろう時間はすべて、どちらかに別の商談があります（{count}枠）</translation>
    </message>
    <message>
        <source>Both are free only at {times}, but then: {why}</source>
        <translation>双方の空きは{times}だけですが、{why}</translation>
    </message>
    <message>
        <source>Both are free at times, but {parts}</source>
        <translation>双方の空きはありますが、{parts}</translation>
    </message>
    <message>
        <source>{time:%a %H:%M}</source>
        <translation>{time.month}/{time.day} {time:%H:%M}</translation>
    </message>
    <message>
        <source>{name} is away whenever the two could meet</source>
        <translation>双方が会える時間はすべて{name}が不在です</translation>
    </message>
    <message>
        <source>The two are never present at the same time</source>
        <translation>双方がそろう時間がありません</translation>
    </message>
    <message>
        <source>They share no language, and no interpreter joins their languages</source>
        <translation>共通の言語がなく、つなげる通訳もいません</translation>
    </message>
    <message>
        <source>Both are free only at {times}, when no interpreter for them is free</source>
        <translation>双方の空きは{times}だけですが、その時間に合う通訳がいません</translation>
    </message>
    <message>
        <source>Both are free only at {times}, when no table is free</source>
        <translation>双方の空きは{times}だけですが、空いたテーブルがありません</translation>
    </message>
    <message>
        <source>nobody interprets</source>
        <translation>通訳がいません</translation>
    </message>
    <message>
        <source>no interpreter is free</source>
        <translation>空いている通訳がいません</translation>
    </message>
    <message>
        <source>no table is free</source>
        <translation>空いたテーブルがありません</translation>
    </message>
    <message>
        <source>a rule of the event stands against it</source>
        <translation>イベントの決まりに合いません</translation>
    </message>
    <message>
        <source>The event has no slot at the time the wish asks for</source>
        <translation>希望の時刻に始まる枠がイベントにありません</translation>
    </message>
    <message>
        <source>There is room at {time}: plan again</source>
        <translation>{time}に空きがあります。もう一度日程を組んでください</translation>
    </message>
    <message>
        <source>One of the two has no confirmed delegate who holds meetings</source>
        <translation>どちらかに、商談に出る確定した参加者がいません</translation>
    </message>
    <message>
        <source>The two must not meet (veto)</source>
        <translation>面談不可の組み合わせです</translation>
    </message>
    <message>
        <source>The two met at an earlier event</source>
        <translation>以前のイベントで面談済みです</translation>
    </message>
    <message>
        <source>{name} already has {most} meetings, the most it may have</source>
        <translation>{name}の商談はすでに上限の{most}件です</translation>
    </message>
    <message>
        <source>{name} has other meetings whenever both are present (slots: {count})</source>
        <translation>双方がそろう時間はすべて、{name}に別の商談があります（{count}枠）</translation>
    </message>
    <message>
        <source>at {times} {why}</source>
        <translation>{times}は{why}</translation>
    </message>
    <message>
        <source>{count} more times</source>
        <translation>ほか{count}回</translation>
    </message>
    <message>
        <source>Drawing agendas: {done} of {count}</source>
        <translation>日程表を作成中：{count}件中{done}件</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>ブックを保存しています</translation>
    </message>
    <message>
        <source>Writing agendas: {done} of {count}</source>
        <translation>日程表を書き出し中：{count}件中{done}件</translation>
    </message>
    <message>
        <source>Start at a label from 1 to {labels}; this stock has no label {label}.</source>
        <translation>開始ラベルは1〜{labels}です。この用紙に{label}番のラベルはありません。</translation>
    </message>
    <message>
        <source>Drawing badges: sheet {page} of {pages}</source>
        <translation>名札を作成中：{pages}枚中{page}枚目</translation>
    </message>
    <message>
        <source>{name}: “{text}” is set {percent} % smaller so that it fits.</source>
        <translation>{name}：「{text}」は収まるように{percent} %縮めています。</translation>
    </message>
    <message>
        <source>The badge design &quot;{file}&quot; cannot be read.</source>
        <translation>名札のデザイン「{file}」を読めません。</translation>
    </message>
    <message>
        <source>Let them meet at another time than asked for, such as {time}</source>
        <translation>希望とは別の時間（{time}など）の商談を認める</translation>
    </message>
    <message>
        <source>Confirm a delegate of {name} who holds meetings</source>
        <translation>{name}の商談に出る参加者の登録を確定する</translation>
    </message>
    <message>
        <source>Let those who met at an earlier event meet again</source>
        <translation>以前のイベントで会った相手とも商談できるようにする</translation>
    </message>
    <message>
        <source>Lift the veto</source>
        <translation>面談不可の指定を解く</translation>
    </message>
    <message>
        <source>Let {name} have {most} meetings</source>
        <translation>{name}の商談を{most}件まで認める</translation>
    </message>
    <message>
        <source>Let {name} send one more delegate, free at {time}</source>
        <translation>{name}から{time}に空いている参加者をもう1名出してもらう</translation>
    </message>
    <message>
        <source>Add an interpreter at {time} who joins their languages</source>
        <translation>双方の言語をつなげる通訳を{time}に追加する</translation>
    </message>
    <message>
        <source>Take back the order of their meeting and others</source>
        <translation>この商談とほかの商談との順序の指定を外す</translation>
    </message>
    <message>
        <source>Let {names} be available at {time}</source>
        <translation>{names}に{time}の都合をつけてもらう</translation>
    </message>
    <message>
        <source>Let the interpreter {name} work at {time}</source>
        <translation>通訳の{name}に{time}も担当してもらう</translation>
    </message>
    <message>
        <source>Open table {number} at {time}</source>
        <translation>{time}にテーブル{number}を使えるようにする</translation>
    </message>
    <message>
        <source>Add a table in {zone} at {time}</source>
        <translation>{time}に{zone}のテーブルを追加する</translation>
    </message>
    <message>
        <source>Add a table at {time}</source>
        <translation>{time}のテーブルを追加する</translation>
    </message>
    <message>
        <source>Do without the free slot a day</source>
        <translation>1日1枠の空きを設けない</translation>
    </message>
    <message>
        <source>Allow {most} meetings in a row</source>
        <translation>連続{most}件までの商談を認める</translation>
    </message>
    <message>
        <source>Allow {most} meetings a day</source>
        <translation>1日{most}件までの商談を認める</translation>
    </message>
    <message>
        <source>Let interpreters work {most} meetings without rest</source>
        <translation>通訳が休みなしで{most}件まで担当できるようにする</translation>
    </message>
    <message>
        <source>Leave out {first} – {second} at {time}</source>
        <translation>{time}の{first}と{second}の商談を取りやめる</translation>
    </message>
    <message>
        <source>Move {first} – {second} from {time} to {other}</source>
        <translation>{first}と{second}の商談を{time}から{other}に移す</translation>
    </message>
    <message>
        <source>Unpin {first} – {second} and move it from {time} to {other}</source>
        <translation>{first}と{second}の商談の固定を外し、{time}から{other}に移す</translation>
    </message>
    <message>
        <source>{name}: the agenda on the back is set in {size} pt. Choose a larger stock.</source>
        <translation>{name}：裏面の日程は{size}ptの文字になります。より大きい用紙を選んでください。</translation>
    </message>
    <message>
        <source>The badge design &quot;{file}&quot; cannot be used: {why}. Correct it, then try again.</source>
        <translation>名札のデザイン「{file}」は使えません：{why}。直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; could not be saved: {reason}. Choose another place, then save again.</source>
        <translation>「{file}」を保存できませんでした：{reason}。別の場所を選んで、もう一度保存してください。</translation>
    </message>
    <message>
        <source>There is no folder &quot;{folder}&quot;. Choose another one, then save again.</source>
        <translation>フォルダー「{folder}」がありません。別の場所を選んで、もう一度保存してください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is open in another program. Close it there, then save again.</source>
        <translation>「{file}」は別のソフトで開かれています。閉じてから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>There is no permission to write into &quot;{folder}&quot;. Choose another one.</source>
        <translation>「{folder}」に書き込む権限がありません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The disk is full; &quot;{file}&quot; was not saved. Make room, then save again.</source>
        <translation>ディスクに空きがないため、「{file}」は保存されていません。空きを作ってから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>{name}: no font has the form of {letters} that is written; the usual form stands for it.</source>
        <translation>{name}：「{letters}」の書かれた字形がフォントにないため、通常の字形で印刷します。</translation>
    </message>
    <message>
        <source>Stock file &quot;{file}&quot;, {key}: {wanted} is needed. Correct it, then try again.</source>
        <translation>用紙ファイル「{file}」の{key}には{wanted}が必要です。直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The stock file &quot;{file}&quot; cannot be read.</source>
        <translation>用紙ファイル「{file}」を読めません。</translation>
    </message>
    <message>
        <source>The stock file &quot;{file}&quot; is no TOML: {why}</source>
        <translation>用紙ファイル「{file}」は TOML として読めません：{why}</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>&quot;mm&quot; or &quot;in&quot;</source>
        <translation>「mm」か「in」</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100</source>
        <translation>1〜100の整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>a pair of numbers such as [80, 50]</source>
        <translation>[80, 50] のような2つの数</translation>
    </message>
    <message>
        <source>face</source>
        <translation>面</translation>
    </message>
    <message>
        <source>a list of tables [[face]]</source>
        <translation>[[face]] の一覧</translation>
    </message>
    <message>
        <source>room on the page for all labels</source>
        <translation>全ラベルが用紙に収まること</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>at least the size of a label</source>
        <translation>ラベルの大きさ以上</translation>
    </message>
    <message>
        <source>a place inside the label</source>
        <translation>ラベルの内側の位置</translation>
    </message>
    <message>
        <source>No organisation is called &quot;{typed}&quot;. Choose one from the list.</source>
        <translation>「{typed}」という組織はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; does not say which part is the family name. Write it in capitals.</source>
        <translation>「{typed}」はどちらが姓かわかりません。姓を大文字で書いてください。</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is no e-mail address. It needs a name, @ and a domain.</source>
        <translation>「{typed}」はメールアドレスの形ではありません。名前、@、ドメインが必要です。</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is no language code. Write two letters, such as ja, en, de.</source>
        <translation>「{typed}」は言語の記号ではありません。ja、en、de のように2文字で書いてください。</translation>
    </message>
    <message>
        <source>A registration needs a number. It is what the badge carries.</source>
        <translation>登録番号が必要です。名札に印刷されます。</translation>
    </message>
    <message>
        <source>A person needs a name. Type at least one part of it.</source>
        <translation>氏名が必要です。少なくとも一部を入力してください。</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is no day. Write it like 2026-11-30.</source>
        <translation>「{typed}」は日付ではありません。2026-11-30 のように書いてください。</translation>
    </message>
    <message>
        <source>breaks, {worst} at most for one</source>
        <translation>中断（最多{worst}回）</translation>
    </message>
    <message>
        <source>proven, by number and rank of wishes</source>
        <translation>件数と順位について証明済み</translation>
    </message>
    <message>
        <source>moved since edition {edition}</source>
        <translation>第{edition}版から移動</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>break, for one person</source>
        <translation>中断（1名のみ）</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>最良と証明済み</translation>
    </message>
    <message>
        <source>neither more wishes nor fewer breaks</source>
        <translation>希望をこれ以上増やせず、中断も減らせません</translation>
    </message>
    <message>
        <source>proven: {most} cannot be beaten</source>
        <translation>証明済み：{most}が上限です</translation>
    </message>
    <message>
        <source>At most {percent} % better</source>
        <translation>改善の余地は最大{percent} %</translation>
    </message>
    <message>
        <source>wishes met</source>
        <translation>成立した希望</translation>
    </message>
    <message>
        <source>Nobody is behind this person. Choose the organisation first.</source>
        <translation>この方には所属がありません。先に所属を選んでください。</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is no number. Type digits such as 8, or leave it empty.</source>
        <translation>「{typed}」は数ではありません。8のように数字で入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>They change places: {count} people are told</source>
        <translation>時間を入れ替えます：{count}名に連絡</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>hard rule broken</source>
        <translation>守られていない決まり</translation>
    </message>
    <message>
        <source>hard rules broken</source>
        <translation>守られていない決まり</translation>
    </message>
    <message>
        <source>At most {count} better</source>
        <translation>あと最大{count}件</translation>
    </message>
    <message>
        <source>one of the two is not at a time of the event</source>
        <translation>一方の時刻が行事の時間割にありません</translation>
    </message>
    <message>
        <source>no interpreter is free at {time}</source>
        <translation>{time}に空いている通訳がいません</translation>
    </message>
    <message>
        <source>{names} is away at {time}</source>
        <translation>{names}は{time}に不在です</translation>
    </message>
    <message>
        <source>{names} has another meeting at {time}</source>
        <translation>{names}は{time}に別の商談があります</translation>
    </message>
    <message>
        <source>no table is free at {time}</source>
        <translation>{time}に空いているテーブルがありません</translation>
    </message>
    <message>
        <source>{first} – {second} is over and stays</source>
        <translation>{first}と{second}の商談は終わっているため、動かせません</translation>
    </message>
    <message>
        <source>A swap would break: {why}</source>
        <translation>入れ替えはできません：{why}</translation>
    </message>
    <message>
        <source>fits, but {count} breaks more</source>
        <translation>可（中断が{count}増えます）</translation>
    </message>
    <message>
        <source>It leaves {count} more idle stretches between the meetings of the two sides</source>
        <translation>双方の商談の間に待ち時間が{count}増えます</translation>
    </message>
    <message>
        <source>{name} ({organisation}) is at table {table} with {partner} then.</source>
        <translation>{name}（{organisation}）はその時間、テーブル{table}で{partner}と商談です。</translation>
    </message>
    <message>
        <source>{changes}</source>
        <translation>{changes}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>可</translation>
    </message>
    <message>
        <source>fits, but 1 break more</source>
        <translation>可（中断が1増えます）</translation>
    </message>
    <message>
        <source>It leaves one more idle stretch between the meetings of the two sides</source>
        <translation>双方の商談の間に待ち時間が1つ増えます</translation>
    </message>
    <message>
        <source>best: 1 break less</source>
        <translation>最良：中断が1減ります</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>from here
{time:%H:%M}</source>
        <translation>ここから
{time:%H:%M}</translation>
    </message>
    <message>
        <source>fits, with others</source>
        <translation>可（出席者を変更）</translation>
    </message>
    <message>
        <source>fits,
at table {number}</source>
        <translation>可
テーブル{number}</translation>
    </message>
    <message>
        <source>It moves to table {number}</source>
        <translation>テーブル{number}に移ります</translation>
    </message>
    <message>
        <source>{names} would come</source>
        <translation>{names}が出席します</translation>
    </message>
    <message>
        <source>{name} would interpret</source>
        <translation>{name}が通訳します</translation>
    </message>
    <message>
        <source>The event has no name yet. Type one, such as the name on the invitation.</source>
        <translation>イベント名がまだありません。案内状などにある名前を入力してください。</translation>
    </message>
    <message>
        <source>{zone} is no time zone. Choose one from the list, such as Asia/Tokyo.</source>
        <translation>「{zone}」というタイムゾーンはありません。Asia/Tokyo のように一覧から選んでください。</translation>
    </message>
    <message>
        <source>Two zones are named {name}. Give one of them another name.</source>
        <translation>「{name}」という区画が二つあります。一方の名前を変えてください。</translation>
    </message>
    <message>
        <source>It ends before it starts. Set a later end.</source>
        <translation>終了が開始より前です。終了時刻を遅くしてください。</translation>
    </message>
    <message>
        <source>It begins before {name} ends. Let one end before the other starts.</source>
        <translation>「{name}」の終了前に始まります。重ならないように時刻を直してください。</translation>
    </message>
    <message>
        <source>Table {number} stands in another zone too. Begin at another number.</source>
        <translation>テーブル{number}は別の区画にもあります。最初の番号を変えてください。</translation>
    </message>
    <message>
        <source>The zone has no name. Type one, such as Hall A.</source>
        <translation>区画に名前がありません。「ホールA」などと入力してください。</translation>
    </message>
    <message>
        <source>It is shorter than one meeting of {minutes} minutes. Let it last longer.</source>
        <translation>商談1回（{minutes}分）より短い時間帯です。長くしてください。</translation>
    </message>
    <message>
        <source>An organisation can&apos;t meet itself. Choose another one.</source>
        <translation>自分の組織とは面談できません。別の組織を選んでください。</translation>
    </message>
    <message>
        <source>No organisation is called &quot;{name}&quot;. Choose one from the list.</source>
        <translation>「{name}」という組織はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>This wish stands in the list already. Change its rank there.</source>
        <translation>この希望はすでに登録されています。そちらの順位を変更してください。</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is no rank. Type 1 (must) to 5 (would be nice).</source>
        <translation>「{typed}」は順位ではありません。1（必須）〜5（できれば）で入力してください。</translation>
    </message>
    <message>
        <source>Corrected by hand to {ours}, and that stays. The file says {new} now.</source>
        <translation>手作業で{ours}に修正されており、そのまま残します。ファイルでは{new}になっています。</translation>
    </message>
    <message>
        <source>{first} and {second} share {domain}, one in Latin letters and one in its own script.</source>
        <translation>{first}と{second}は{domain}が同じで、一方はローマ字、もう一方は現地表記です。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; has {size} MB; a picture may have {most}. Save it smaller, then try again.</source>
        <translation>「{file}」は {size} MB あります（上限 {most} MB）。小さく保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; cannot be read: {why}. Look whether it is still there, then try again.</source>
        <translation>「{file}」を読めません：{why}。ファイルがあるか確かめてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a drawing (SVG). Save it as PNG, then try again.</source>
        <translation>「{file}」は SVG の図形です。PNG で保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is no picture that can be read. Save it as PNG or JPEG, then try again.</source>
        <translation>「{file}」は画像として読めません。PNG か JPEG で保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Gateway no.</source>
        <translation>Gateway 番号</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; has a cell far outside its table. Delete the empty rows and columns around the table, save and import again.</source>
        <translation>「{file}」には表から遠く離れたセルがあります。表の周りの空の行と列を削除して保存し、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The event has no slots. Give it a session that is longer than one meeting.</source>
        <translation>イベントに枠がありません。商談1件より長い時間帯を設けてください。</translation>
    </message>
    <message>
        <source>Pinned meetings contradict each other or the event: {conflict}. Unpin or move one.</source>
        <translation>固定した商談が互いに、またはイベントの条件と両立しません：{conflict}。どれかの固定を解除するか、移動してください。</translation>
    </message>
    <message>
        <source>Proven: no plan meets better wishes, or as good ones with fewer breaks</source>
        <translation>最適と確認：これ以上希望を満たす日程も、中断の少ない日程もありません</translation>
    </message>
    <message>
        <source>These are {count} files. Drop one at a time.</source>
        <translation>{count}個のファイルがあります。一つずつ落としてください。</translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet that Gateway reads. It reads {kinds}.</source>
        <translation>「{file}」は Gateway が読める表ではありません。読める形式：{kinds}。</translation>
    </message>
    <message>
        <source>There is no event yet to import {file} into. Make one first, then drop it again.</source>
        <translation>「{file}」の取り込み先のイベントがまだありません。イベントを作成してから、もう一度落としてください。</translation>
    </message>
    <message>
        <source>Organisations with too few meetings</source>
        <translation>商談が少なすぎる組織</translation>
    </message>
    <message>
        <source>Wishes met, by number and rank</source>
        <translation>成立した希望（件数と順位）</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Idle slots</source>
        <translation>空き枠</translation>
    </message>
    <message>
        <source>Hand-overs between delegates</source>
        <translation>担当者の交代</translation>
    </message>
    <message>
        <source>Table changes</source>
        <translation>テーブルの移動</translation>
    </message>
    <message>
        <source>Minutes of walking</source>
        <translation>歩く時間（分）</translation>
    </message>
    <message>
        <source>{part}: {count}</source>
        <translation>{part}：{count}</translation>
    </message>
    <message>
        <source>{part}: at most {percent} % better</source>
        <translation>{part}：あと最大{percent} %</translation>
    </message>
    <message>
        <source>{part}: {count}, proven best</source>
        <translation>{part}：{count}（最良と証明済み）</translation>
    </message>
    <message>
        <source>{part}: {count}, at most {better} fewer</source>
        <translation>{part}：{count}（あと最大{better}減）</translation>
    </message>
    <message>
        <source>{part}: not proven</source>
        <translation>{part}：証明なし</translation>
    </message>
    <message>
        <source>{part}: proven best</source>
        <translation>{part}：最良と証明済み</translation>
    </message>
    <message>
        <source>There are {pages} pages, and none of those chosen.</source>
        <translation>全{pages}ページです。選んだページはありません。</translation>
    </message>
    <message>
        <source>There is no table {number}. Choose one of the zones above.</source>
        <translation>テーブル{number}はありません。上の区画のテーブルから選んでください。</translation>
    </message>
    <message>
        <source>Table {number} is a booth already. Choose another one.</source>
        <translation>テーブル{number}はすでにブースです。別のテーブルを選んでください。</translation>
    </message>
    <message>
        <source>{first} and {second} differ only in how they are written.</source>
        <translation>{first}と{second}は表記だけが異なります。</translation>
    </message>
    <message>
        <source>{first} and {second} are a slip of the finger apart.</source>
        <translation>{first}と{second}は一、二文字しか違いません。</translation>
    </message>
    <message>
        <source>{first} and {second} have one e-mail address.</source>
        <translation>{first}と{second}はメールアドレスが同じです。</translation>
    </message>
    <message>
        <source>{first} and {second} have one telephone number.</source>
        <translation>{first}と{second}は電話番号が同じです。</translation>
    </message>
    <message>
        <source>{first} and {second} of one organisation differ only in spelling.</source>
        <translation>同じ組織の{first}と{second}は綴りだけが異なります。</translation>
    </message>
    <message>
        <source>{first} and {second} of one organisation are nearly spelled alike.</source>
        <translation>同じ組織の{first}と{second}は綴りがほぼ同じです。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; only says that a workbook is open in Excel. Choose the workbook itself.</source>
        <translation>「{file}」はブックがExcelで開いていることを示すだけのファイルです。ブックそのものを選んでください。</translation>
    </message>
    <message>
        <source>The event has no table {number}.</source>
        <translation>このイベントに{number}番のテーブルはありません。</translation>
    </message>
    <message>
        <source>Table {number} is another organisation&apos;s own.</source>
        <translation>{number}番のテーブルは別の組織の専用です。</translation>
    </message>
    <message>
        <source>Neither yes nor no; kept as an extra field.</source>
        <translation>「はい」でも「いいえ」でもないため、追加項目として残します。</translation>
    </message>
    <message>
        <source>No number; kept as an extra field.</source>
        <translation>数ではないため、追加項目として残します。</translation>
    </message>
    <message>
        <source>Getting the planner ready</source>
        <translation>計画の準備をしています</translation>
    </message>
    <message>
        <source>{met} wishes met, breaks: {breaks}</source>
        <translation>成立{met}件、中断{breaks}回</translation>
    </message>
    <message>
        <source>Proven: no plan meets better wishes</source>
        <translation>最適と確認：これ以上希望を満たす日程はありません</translation>
    </message>
    <message>
        <source>Laying out the event</source>
        <translation>イベントを読み込んでいます</translation>
    </message>
    <message>
        <source>Checking the plan</source>
        <translation>計画を検査しています</translation>
    </message>
    <message>
        <source>Giving tables</source>
        <translation>テーブルを割り当てています</translation>
    </message>
    <message>
        <source>Preparing the planner (only the first time on this computer)</source>
        <translation>日程作成の準備中（このパソコンで最初の一度だけ）</translation>
    </message>
    <message>
        <source>There are {meetings} meetings, but the tables hold only {room} in all slots.</source>
        <translation>商談は{meetings}件ありますが、全時間枠のテーブルに入るのは{room}件までです。</translation>
    </message>
    <message>
        <source>Meeting {m}: there is no slot in which participants {p} and {q} may meet.</source>
        <translation>商談{m}：参加者{p}と{q}が会える時間枠がありません。</translation>
    </message>
    <message>
        <source>Participant {p} has {meetings} meetings, but only {free} slots.</source>
        <translation>参加者{p}の商談は{meetings}件ありますが、使える時間枠は{free}個です。</translation>
    </message>
    <message>
        <source>Participant {p}: meetings {one} and {other} are both fixed at slot {slot}.</source>
        <translation>参加者{p}：商談{one}と{other}がどちらも時間枠{slot}に固定されています。</translation>
    </message>
    <message>
        <source>Meeting {m} would have to come before itself.</source>
        <translation>商談{m}は自分自身より前に置くことになります。</translation>
    </message>
    <message>
        <source>{name} has applied and is not confirmed yet. Confirm the registration first.</source>
        <translation>{name}さんは申込中で、まだ確定していません。先に参加を確定してください。</translation>
    </message>
    <message>
        <source>{name} is on the waiting list. Confirm the registration first.</source>
        <translation>{name}さんはキャンセル待ちです。先に参加を確定してください。</translation>
    </message>
    <message>
        <source>{name} has cancelled. Confirm the registration first.</source>
        <translation>{name}さんは参加を取り消しています。先に参加を確定してください。</translation>
    </message>
    <message>
        <source>Check in {name}</source>
        <translation>{name}さんの受付</translation>
    </message>
    <message>
        <source>Take back the check-in of {name}</source>
        <translation>{name}さんの受付の取り消し</translation>
    </message>
    <message>
        <source>Nobody at {event} has the number {number}. Scan the badge again, or look for the name on the page People.</source>
        <translation>「{event}」に番号{number}の参加者はいません。名札をもう一度読み取るか、「参加者」のページで名前を探してください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; ends in neither .xlsx nor .csv. Choose one of these endings.</source>
        <translation>「{file}」の末尾は .xlsx でも .csv でもありません。どちらかにしてください。</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} を書き出しています</translation>
    </message>
    <message>
        <source>No registration bears the number {numbers}.</source>
        <translation>番号{numbers}の登録はありません。</translation>
    </message>
    <message>
        <source>Set up {event} and repair the plan</source>
        <translation>{event}の設定を変更し、日程を直す</translation>
    </message>
    <message>
        <source>The database was changed while the plan was being repaired, so nothing was saved. Save again.</source>
        <translation>日程を直している間にデータベースが変更されたため、保存していません。もう一度保存してください。</translation>
    </message>
    <message>
        <source>Try a change</source>
        <translation>変更を試す</translation>
    </message>
    <message>
        <source>Repair the plan without {names}</source>
        <translation>{names}さんを除いて日程を直す</translation>
    </message>
    <message>
        <source>Note that {names} did not come</source>
        <translation>{names}さんの欠席を記録</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile, so nothing was stored. Look at the new proposal.</source>
        <translation>その間に日程が変更されたため、何も保存していません。新しい修正案を確認してください。</translation>
    </message>
    <message>
        <source>The first of the meetings that would change has begun. Look at the new proposal.</source>
        <translation>変更する予定の商談が始まったため、何も保存していません。新しい修正案を確認してください。</translation>
    </message>
    <message>
        <source>{name} has arrived meanwhile, so nothing was changed.</source>
        <translation>{name}さんが到着したため、何も変更していません。</translation>
    </message>
    <message>
        <source>Pin a meeting</source>
        <translation>商談の固定</translation>
    </message>
    <message>
        <source>Unpin a meeting</source>
        <translation>商談の固定の解除</translation>
    </message>
    <message>
        <source>The planner was ended from outside. Nothing was stored; plan again.</source>
        <translation>日程作成の処理が外部から終了されました。何も保存されていません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>{place}: {key} is {value}, more than {most}. Write it as {example}.</source>
        <translation>{place}：{key} の {value} は {most} を超えています。{example} のように書いてください。</translation>
    </message>
    <message>
        <source>Meetings whose time is no slot any more: {count}</source>
        <translation>商談枠がなくなる商談：{count}件</translation>
    </message>
    <message>
        <source>The owner of table {number}, &quot;{owner}&quot;, is not in the database. Write the name as it stands on the page People.</source>
        <translation>テーブル{number}の持ち主「{owner}」はデータベースにありません。「参加者」の画面にあるとおりの名前で書いてください。</translation>
    </message>
    <message>
        <source>The owner of table {number}, &quot;{owner}&quot;, is not in the database yet. Leave [[booth]] out, import the registrations, then run the command again with it.</source>
        <translation>テーブル{number}の持ち主「{owner}」はまだデータベースにありません。[[booth]] を除いて実行し、申込一覧を取り込んでから、もう一度 [[booth]] 付きで実行してください。</translation>
    </message>
    <message>
        <source>The owner of table {number}, &quot;{owner}&quot;, is not in the database. Did you mean &quot;{nearest}&quot;?</source>
        <translation>テーブル{number}の持ち主「{owner}」はデータベースにありません。「{nearest}」のことでしょうか。</translation>
    </message>
    <message>
        <source>The owner of table {number}, &quot;{owner}&quot;, may be {count} organisations. Write the name that only one of them has.</source>
        <translation>テーブル{number}の持ち主「{owner}」に当てはまる団体が{count}件あります。1件だけに当てはまる名前で書いてください。</translation>
    </message>
    <message>
        <source>{place}: date is {date}, on which the event has no session. Its days are {days}.</source>
        <translation>{place}：date の {date} には時間帯がありません。開催日は {days} です。</translation>
    </message>
    <message>
        <source>{place}: it ends at {end}, not after its start at {start}. Set a later end.</source>
        <translation>{place}：終了 {end} が開始 {start} より後ではありません。終了時刻を遅くしてください。</translation>
    </message>
    <message>
        <source>{place}: tables is {value}. Write the numbers of the tables as tables = [3, 4].</source>
        <translation>{place}：tables が {value} です。テーブルの番号を tables = [3, 4] のように書いてください。</translation>
    </message>
    <message>
        <source>{place}: table {number} is a booth already. Name each table in one [[booth]] only.</source>
        <translation>{place}：テーブル{number}はすでにブースです。同じテーブルは一つの [[booth]] だけに書いてください。</translation>
    </message>
    <message>
        <source>{place}: there is no table {number}. The tables are {first} to {last}.</source>
        <translation>{place}：テーブル{number}はありません。テーブルは{first}から{last}までです。</translation>
    </message>
    <message>
        <source>{place}: &quot;{owner}&quot; owns table {number} already, and has one booth only. Take one out.</source>
        <translation>{place}：「{owner}」はすでにテーブル{number}の持ち主です。ブースは一つだけです。どちらかを除いてください。</translation>
    </message>
    <message>
        <source>Meetings at tables that go: {count}</source>
        <translation>なくなるテーブルでの商談：{count}件</translation>
    </message>
    <message>
        <source>Meetings at tables that are closed then: {count}</source>
        <translation>その時間に使わないテーブルでの商談：{count}件</translation>
    </message>
    <message>
        <source>Pinned meetings among these, which lose their pin: {count}</source>
        <translation>そのうち固定が外れる商談：{count}件</translation>
    </message>
    <message>
        <source>Meetings that break a rule of the new set-up: {count}</source>
        <translation>新しい設定のルールに合わなくなる商談：{count}件</translation>
    </message>
    <message>
        <source>Meetings that move along with their session: {count}</source>
        <translation>時間帯と一緒に動く商談：{count}件</translation>
    </message>
    <message>
        <source>Meetings that stay as they are: {count}</source>
        <translation>そのまま変わらない商談：{count}件</translation>
    </message>
    <message>
        <source>Wishes with a fixed time that is no slot any more: {count}</source>
        <translation>指定時刻が商談枠でなくなる希望：{count}件</translation>
    </message>
    <message>
        <source>Wishes that ask for a session that goes, met at any time then: {count}</source>
        <translation>なくなる時間帯を指定した希望（以後は時間を問わず）：{count}件</translation>
    </message>
    <message>
        <source>People whose absence or duty lies outside the new sessions: {count}</source>
        <translation>不在や担当の時間が新しい時間帯から外れる方：{count}名</translation>
    </message>
    <message>
        <source>Tables that were used or published stay in the list, closed: {count}</source>
        <translation>使用済みまたは発行済みのため、閉鎖扱いで残るテーブル：{count}</translation>
    </message>
    <message>
        <source>Booths that go with their table: {count}</source>
        <translation>テーブルとともになくなるブース：{count}</translation>
    </message>
    <message>
        <source>{first} and {second} both stand in published editions, which never change: they can&apos;t be made one. Set one of them to cancelled instead.</source>
        <translation>{first}と{second}はどちらも発行済みの版に載っており、版は変更できないため、1つにまとめられません。代わりに一方を「取消」にしてください。</translation>
    </message>
    <message>
        <source>Tell two apart</source>
        <translation>別の方として区別</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>{name} の統合</translation>
    </message>
    <message>
        <source>name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>{reasons}</source>
        <translation>{reasons}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>追加{count}件</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>移動{count}件</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation>取り消し{count}件</translation>
    </message>
    <message>
        <source>new badge</source>
        <translation>新しい名札</translation>
    </message>
    <message>
        <source>other badge ({parts})</source>
        <translation>名札の変更（{parts}）</translation>
    </message>
    <message>
        <source>Call off a meeting</source>
        <translation>商談の中止</translation>
    </message>
    <message>
        <source>There is no page {page}; the last one is {pages}.</source>
        <translation>{page}ページはありません。最後は{pages}ページです。</translation>
    </message>
    <message>
        <source>Change how {count} organisations take part</source>
        <translation>{count}件の組織の参加条件を変更</translation>
    </message>
    <message>
        <source>There is no table {number} at this event. Its tables are {first} to {last}.</source>
        <translation>この催しにテーブル{number}はありません。テーブルは{first}から{last}までです。</translation>
    </message>
    <message>
        <source>Table {number} belongs to {name}. Choose another one, or take it from them first.</source>
        <translation>テーブル{number}は{name}の専用です。別のテーブルを選ぶか、先に専用を外してください。</translation>
    </message>
    <message>
        <source>At least {least} meetings and at most {most} can&apos;t both be. Change one of them.</source>
        <translation>最少{least}件と最多{most}件は両立しません。どちらかを変えてください。</translation>
    </message>
    <message>
        <source>There is no table at this event yet. Add tables to the event first.</source>
        <translation>この催しにはまだテーブルがありません。先にテーブルを追加してください。</translation>
    </message>
    <message>
        <source>An organisation can&apos;t have {count} meetings. Type a number from 0 on, or leave it empty.</source>
        <translation>商談の件数に{count}は使えません。0以上の数を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>{name} takes part in meetings ({count}), planned or published, so the registration can&apos;t be removed. Set its status to cancelled instead.</source>
        <translation>{name}には予定または発行済みの商談が{count}件あるため、登録を削除できません。代わりに状態を「取消」にしてください。</translation>
    </message>
    <message>
        <source>Import pictures from {file}</source>
        <translation>{file} の画像を取り込み</translation>
    </message>
    <message>
        <source>In &quot;{folder}&quot; there is no picture. Put PNG or JPEG files into it, then try again.</source>
        <translation>「{folder}」に画像がありません。PNG か JPEG のファイルを入れてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; fits several: {names}. Name it after a registration number.</source>
        <translation>「{file}」は複数に当てはまります：{names}。ファイル名を登録番号にしてください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; shows {name}, as another file does. Keep one of the two.</source>
        <translation>「{file}」は {name} の画像ですが、同じ方の画像がもう一つあります。どちらか一つにしてください。</translation>
    </message>
    <message>
        <source>There is no folder &quot;{folder}&quot;. Choose the folder that holds the pictures.</source>
        <translation>「{folder}」というフォルダーはありません。画像のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is named after nobody at this event.</source>
        <translation>「{file}」に当てはまる参加者・企業がこのイベントにいません。</translation>
    </message>
    <message>
        <source>Set the photo of {name}</source>
        <translation>{name} の写真を登録</translation>
    </message>
    <message>
        <source>Set the logo of {name}</source>
        <translation>{name} のロゴを登録</translation>
    </message>
    <message>
        <source>Remove the photo of {name}</source>
        <translation>{name} の写真を削除</translation>
    </message>
    <message>
        <source>Remove the logo of {name}</source>
        <translation>{name} のロゴを削除</translation>
    </message>
    <message>
        <source>The plan has conflicts ({count}) and can&apos;t be published. Mend them or plan again, then publish. The first one: {first}</source>
        <translation>日程に問題が{count}件あるため、発行できません。直すか、もう一度組んでから発行してください。最初の1件：{first}</translation>
    </message>
    <message>
        <source>The plan has conflicts: {count}. Check it before this is handed out.</source>
        <translation>日程に両立しない点が{count}件あります。配布前に確認してください。</translation>
    </message>
    <message>
        <source>This plan is not in the journal any more. Choose another one.</source>
        <translation>この日程の記録はもうありません。別の日程を選んでください。</translation>
    </message>
    <message>
        <source>Go back to an earlier plan</source>
        <translation>以前の日程に戻す</translation>
    </message>
    <message>
        <source>There are no wishes of confirmed participants to plan. Import or enter them first.</source>
        <translation>日程を組む商談希望（確定した参加者のもの）がありません。先に取り込むか、入力してください。</translation>
    </message>
    <message>
        <source>Nobody needs new paper: nothing changed since the edition it is compared with.</source>
        <translation>新しい用紙が必要な方はいません。比べた版から変更はありません。</translation>
    </message>
    <message>
        <source>{key} is {minutes}, more than a day has. Set it to {example}, say.</source>
        <translation>{key} の {minutes} は1日を超えています。{example} などにしてください。</translation>
    </message>
    <message>
        <source>timezone is &quot;{timezone}&quot;, which is not known. Write an IANA name such as &quot;Asia/Tokyo&quot;.</source>
        <translation>タイムゾーン「{timezone}」はありません。「Asia/Tokyo」のような IANA の名前で書いてください。</translation>
    </message>
    <message>
        <source>Both belong to {cluster}</source>
        <translation>双方とも{cluster}に所属</translation>
    </message>
    <message>
        <source>Both speak {languages}</source>
        <translation>共通の言語：{languages}</translation>
    </message>
    <message>
        <source>Works in {theirs}, which {name} looks for</source>
        <translation>分野は{theirs}（{name}の希望と一致）</translation>
    </message>
    <message>
        <source>Both work in {theirs}</source>
        <translation>双方とも分野は{theirs}</translation>
    </message>
    <message>
        <source>Works in {theirs}, {name} in {own}</source>
        <translation>分野は{theirs}、{name}は{own}</translation>
    </message>
    <message>
        <source>Swap meetings</source>
        <translation>商談の入れ替え</translation>
    </message>
    <message>
        <source>Remove {count} wishes</source>
        <translation>商談希望{count}件の削除</translation>
    </message>
    <message>
        <source>Remove {count} vetoes</source>
        <translation>面談不可{count}件の削除</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>held</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No column of &quot;{file}&quot; names a day of the event ({days}) beside a column with people. Put headings such as 1 Dec AM above the columns.</source>
        <translation>「{file}」には、参加者の列とイベントの日（{days}）を示す列がありません。列の上に「12/1 午前」のような見出しを付けてください。</translation>
    </message>
    <message>
        <source>{name} has no confirmed delegate for the meeting at {time:%a %H:%M}</source>
        <translation>{time.month}/{time.day} {time:%H:%M}の商談に出る、{name}の確定した参加者がいません</translation>
    </message>
    <message>
        <source>Changes carry a bar at the left and a word.</source>
        <translation>変更箇所は左の太線と印で示しています。</translation>
    </message>
    <message>
        <source>There is no badge design named {name}. The designs are: {names}.</source>
        <translation>「{name}」という名札のデザインはありません。使えるデザイン：{names}。</translation>
    </message>
    <message>
        <source>A badge design can&apos;t be named {name}. Use up to 40 letters, digits, spaces and hyphens.</source>
        <translation>名札のデザインに「{name}」という名前は付けられません。文字、数字、空白、ハイフンを40字まで使えます。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a folder. Choose the name of a file.</source>
        <translation>「{path}」はフォルダーです。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a database or a device. It has not been touched. Choose another name.</source>
        <translation>「{path}」はデータベースまたは装置です。内容は変更していません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Row {row}: a text has more than {most} letters, which no cell can hold. Shorten it, or save as .csv.</source>
        <translation>{row}行目：{most}文字を超える文章はセルに入りません。短くするか、.csv で保存してください。</translation>
    </message>
    <message>
        <source>Stood in the last import of this list and is not in it any more, but stays registered.</source>
        <translation>前回取り込んだこの名簿には載っていましたが、今回は載っていません。登録はそのまま残ります。</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is none of {known}.</source>
        <translation>「{typed}」は選択肢にありません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>This is worked out from other data. Change it at the organisation.</source>
        <translation>この値はほかのデータから計算されています。組織の情報を変更してください。</translation>
    </message>
    <message>
        <source>Place {first} – {second}</source>
        <translation>{first}と{second}の商談の追加</translation>
    </message>
    <message>
        <source>breaks, at most {count} fewer</source>
        <translation>中断・あと最大{count}減</translation>
    </message>
    <message>
        <source>wishes met, proven best</source>
        <translation>成立した希望・最良と証明済み</translation>
    </message>
    <message>
        <source>breaks, proven fewest</source>
        <translation>中断・最少と証明済み</translation>
    </message>
    <message>
        <source>break, proven fewest</source>
        <translation>中断・最少と証明済み</translation>
    </message>
    <message>
        <source>Let them meet at {time}</source>
        <translation>{time}に商談を入れる</translation>
    </message>
    <message>
        <source>The printer takes no page. Look whether it is on and has paper, then print again.</source>
        <translation>プリンターに送れません。電源と用紙を確かめてから、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}</source>
        <translation>印刷中：{pages}ページ中{page}ページ</translation>
    </message>
    <message>
        <source>What was copied is no table. Copy the cells again, then paste.</source>
        <translation>コピーされた内容は表ではありません。セルをもう一度コピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>This cell follows from the wish itself. Remove the wish and add another one.</source>
        <translation>このセルは商談希望そのもので決まります。希望を削除して、新しく追加してください。</translation>
    </message>
    <message>
        <source>No slot starts at &quot;{typed}&quot;. Choose one from the list.</source>
        <translation>「{typed}」に始まる枠はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>No session is called &quot;{typed}&quot;. Choose one from the list.</source>
        <translation>「{typed}」というセッションはありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no delegate of the two. Choose from the list.</source>
        <translation>「{name}」はどちらの参加者でもありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>This person&apos;s absences stand in row {row}; those stay until you decide.</source>
        <translation>この方の不在は{row}行目にもあります。決めるまでそちらを残します。</translation>
    </message>
    <message>
        <source>Nobody registered for this event is meant.</source>
        <translation>このイベントに登録されている方ではありません。</translation>
    </message>
    <message>
        <source>Several people registered bear this name.</source>
        <translation>同じ名前の登録者が複数います。</translation>
    </message>
    <message>
        <source>A remark to decide about: &quot;{text}&quot;</source>
        <translation>判断が必要な備考：「{text}」</translation>
    </message>
    <message>
        <source>Its heading names a part of the event.</source>
        <translation>見出しがイベントの時間帯を示しています。</translation>
    </message>
    <message>
        <source>Breaks of {worst}: {many}, of {best}: {few}; they may differ by {most}</source>
        <translation>中断は{worst}が{many}回、{best}が{few}回です（差の上限{most}回）</translation>
    </message>
    <message>
        <source>{change}; {then:inside}</source>
        <translation>{change}、かつ{then}</translation>
    </message>
    <message>
        <source>The event is over. Nobody is missed any more.</source>
        <translation>イベントは終了しました。欠席の記録は不要です。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; cannot be deleted. Allow writing into its folder, then try again.</source>
        <translation>「{file}」を削除できません。フォルダーへの書き込みを許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder &quot;{folder}&quot; cannot be read. Allow reading it, or move it away.</source>
        <translation>フォルダー「{folder}」を読み込めません。読み取りを許可するか、別の場所へ移してください。</translation>
    </message>
    <message>
        <source>Drawing pages: {done} of {count}</source>
        <translation>ページを作成中：{count}ページ中{done}ページ</translation>
    </message>
    <message>
        <source>{name}: no font has the letter {letters} of “{text}”; a square or nothing stands for it. Write it in Latin letters or kana.</source>
        <translation>{name}：「{text}」の「{letters}」はフォントにない文字のため、□または空白になります。ローマ字かかなで入力してください。</translation>
    </message>
    <message>
        <source>{name}: no font has the script of “{text}”; the Latin name stands alone.</source>
        <translation>{name}：「{text}」の文字はフォントにないため、ローマ字の名称だけを印刷します。</translation>
    </message>
    <message>
        <source>break, at most 1 fewer</source>
        <translation>中断（あと最大1回減）</translation>
    </message>
    <message>
        <source>break</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>best: {count} breaks fewer</source>
        <translation>最良：中断{count}回減</translation>
    </message>
    <message>
        <source>This organisation has table {number} already, and one booth only.</source>
        <translation>この団体はすでにテーブル{number}を持っています。ブースは一つだけです。</translation>
    </message>
    <message>
        <source>Type which tables are closed, such as 12, 14–16, or take this row out.</source>
        <translation>使わないテーブルを「12, 14–16」のように入力するか、この行を除いてください。</translation>
    </message>
    <message>
        <source>{word} is no number of a table. Type numbers such as 12, 14–16.</source>
        <translation>「{word}」はテーブルの番号ではありません。「12, 14–16」のように入力してください。</translation>
    </message>
    <message>
        <source>F10 says that somebody does not come: find them first, or choose one of the next meetings.</source>
        <translation>F10で不参加を記録します。先に参加者を検索するか、次の商談を選んでください。</translation>
    </message>
    <message>
        <source>A remark: absences are never guessed from it.</source>
        <translation>備考です。ここから不在を推測することはありません。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not say when the person is away. Write x, from 10:30, until 14:15 or not 14:00-15:20.</source>
        <translation>「{text}」からは不在の時間がわかりません。x、10:30から、14:15まで、14:00-15:20以外 のように書いてください。</translation>
    </message>
    <message>
        <source>was: {old}</source>
        <translation>以前：{old}</translation>
    </message>
    <message>
        <source>Gateway itself wrote this table.</source>
        <translation>Gateway が書き出した表です。</translation>
    </message>
    <message>
        <source>Its heading marks it as an extra field.</source>
        <translation>見出しから追加項目とわかります。</translation>
    </message>
    <message>
        <source>Its heading says so.</source>
        <translation>見出しの通りです。</translation>
    </message>
    <message>
        <source>Kept as an extra field.</source>
        <translation>追加項目として残します。</translation>
    </message>
    <message>
        <source>Columns {first} and {second} are both headed &quot;{heading}&quot;. Give one of them another heading, or delete it.</source>
        <translation>{first}列と{second}列の見出しがどちらも「{heading}」です。一方の見出しを変えるか、列を削除してください。</translation>
    </message>
    <message>
        <source>Its heading marks it as an aid.</source>
        <translation>見出しから補助の列とわかります。</translation>
    </message>
    <message>
        <source>Its heading fits, but its cells do not.</source>
        <translation>見出しは合いますが、セルの内容が合いません。</translation>
    </message>
    <message>
        <source>Mapping, &quot;{heading}&quot;: there is no field &quot;{field}&quot;. The fields are: {fields}.</source>
        <translation>割り当て「{heading}」：「{field}」という項目はありません。項目は {fields} です。</translation>
    </message>
    <message>
        <source>Its cells look like job titles.</source>
        <translation>セルの内容が役職のようです。</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>指定された割り当てです。</translation>
    </message>
    <message>
        <source>You chose another column for that field.</source>
        <translation>この項目には別の列が指定されています。</translation>
    </message>
    <message>
        <source>Its cells look like it.</source>
        <translation>セルの内容から判断しました。</translation>
    </message>
    <message>
        <source>The given name has its own column.</source>
        <translation>名は別の列にあります。</translation>
    </message>
    <message>
        <source>Another column fills that field better.</source>
        <translation>この項目には別の列のほうが合います。</translation>
    </message>
    <message>
        <source>It reads without odd letters; {count} other encodings would not.</source>
        <translation>文字化けなしで読めます。ほか{count}種類では文字化けします。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; holds zero bytes: it is no text and no workbook. Open it in the program it comes from and save it as .xlsx or .csv.</source>
        <translation>「{file}」は文章でも表計算ファイルでもありません（0 バイトを含みます）。元のソフトで開き、.xlsx か .csv で保存してください。</translation>
    </message>
    <message>
        <source>Every second byte is zero.</source>
        <translation>1バイトおきに 0 があります。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is written in an encoding that Gateway does not know. Save it as UTF-8 or .xlsx and import that.</source>
        <translation>「{file}」の文字コードがわかりません。UTF-8 か .xlsx で保存してから取り込んでください。</translation>
    </message>
    <message>
        <source>Every byte fits UTF-8.</source>
        <translation>すべて UTF-8 として読めます。</translation>
    </message>
    <message>
        <source>&quot;{encoding}&quot; is no encoding that Gateway knows.</source>
        <translation>「{encoding}」という文字コードはありません。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is not written in {encoding}. Choose another encoding.</source>
        <translation>「{file}」は {encoding} では読めません。別の文字コードを選んでください。</translation>
    </message>
    <message>
        <source>The file says so itself.</source>
        <translation>ファイルに書かれている通りです。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is protected by a password. Save it without a password first.</source>
        <translation>「{file}」はパスワードで保護されています。先にパスワードなしで保存してください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is damaged or only part of a file. Open it in a spreadsheet program, save it as .xlsx and import that.</source>
        <translation>「{file}」は壊れているか、途中で切れています。表計算ソフトで開き、.xlsx で保存してから取り込んでください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is empty. Choose a file with rows in it.</source>
        <translation>「{file}」は空です。行のあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a web page or XML under the name of a spreadsheet. Open it in a spreadsheet program, save it as .xlsx and import that.</source>
        <translation>「{file}」の中身はウェブページか XML です。表計算ソフトで開き、.xlsx で保存してから取り込んでください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is too big: {size} MB. The most is {most} MB; split it.</source>
        <translation>「{file}」は大きすぎます（{size} MB、上限 {most} MB）。分けてください。</translation>
    </message>
    <message>
        <source>There is no file &quot;{file}&quot;. Check the name and the folder.</source>
        <translation>「{file}」が見つかりません。名前とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a folder. Choose a file in it.</source>
        <translation>「{file}」はフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; cannot be read: it is open in another program, or not yours to read. Close it there, then import again.</source>
        <translation>「{file}」を読めません。別のソフトで開かれているか、読む権限がありません。閉じてから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; cannot be read: {reason}.</source>
        <translation>「{file}」を読めません：{reason}。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is {what}, not a spreadsheet. Choose the spreadsheet itself.</source>
        <translation>「{file}」は表ではありません（{what}）。表のファイルを選んでください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is an archive without a workbook in it. Unpack it first.</source>
        <translation>「{file}」は圧縮ファイルで、中に表がありません。先に展開してください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is too big: {size} MB when unpacked, and the most is {most} MB. Delete what is not needed.</source>
        <translation>「{file}」は展開すると大きすぎます（{size} MB、上限 {most} MB）。不要な部分を削除してください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; has a cell far outside its table ({row} rows, up to {columns} columns). Delete the empty rows and columns around the table, save and import again.</source>
        <translation>「{file}」は表から遠く離れたセルを含みます（{row}行、最大{columns}列）。表の周りの空の行と列を削除し、保存してから取り込んでください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; repeats one cell too often. Delete the filled rows and columns around the table, save and import again.</source>
        <translation>「{file}」は同じセルの繰り返しが多すぎます。表の周りの埋められた行と列を削除し、保存してから取り込んでください。</translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>The interpreter stands in row {row} already.</source>
        <translation>この通訳は{row}行目にもあります。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not say the hours. Write 9:00-12:30, all day, or leave it empty.</source>
        <translation>「{text}」からは時間がわかりません。9:00-12:30、終日 のように書くか、空にしてください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is no mapping. Write a table [columns] with lines such as &quot;Company&quot; = &quot;company&quot;.</source>
        <translation>「{file}」は列の割り当てではありません。[columns] の表に「&quot;会社名&quot; = &quot;company&quot;」のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is no TOML: {reason}.</source>
        <translation>「{file}」は TOML として読めません：{reason}。</translation>
    </message>
    <message>
        <source>No column with two companies and no matrix of known companies is found in &quot;{file}&quot;. Import the registrations first, or name the columns From company and To company.</source>
        <translation>「{file}」に2つの会社の列、または登録済みの会社の表が見つかりません。先に申込一覧を取り込むか、列に「From company」「To company」と見出しを付けてください。</translation>
    </message>
    <message>
        <source>It stands at the side.</source>
        <translation>左端に並んでいます。</translation>
    </message>
    <message>
        <source>It stands at the top.</source>
        <translation>上端に並んでいます。</translation>
    </message>
    <message>
        <source>It stands where they cross.</source>
        <translation>交わるセルにあります。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is neither X, nor a rank from 1 to {limit}, nor a time.</source>
        <translation>「{text}」は X でも、1〜{limit}の順位でも、時刻でもありません。</translation>
    </message>
    <message>
        <source>Row {row} says otherwise of {name}; that stays.</source>
        <translation>{name}については{row}行目と異なります。そちらを残します。</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; has more than {most} million pixels. Save it smaller, then try again.</source>
        <translation>「{file}」は {most} 百万画素を超えています。小さく保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} を読んでいます</translation>
    </message>
    <message>
        <source>Comparing with the database</source>
        <translation>データベースと照合しています</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; read as {shown}, the day first.</source>
        <translation>「{text}」を {shown} と読みました（日が先）。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; read as {shown}, the year of the event.</source>
        <translation>「{text}」を {shown} と読みました（イベントの年）。</translation>
    </message>
    <message>
        <source>Only the year {year} is known; kept as an extra field.</source>
        <translation>{year}年しかわからないため、追加項目として残します。</translation>
    </message>
    <message>
        <source>No date; kept as an extra field.</source>
        <translation>日付ではないため、追加項目として残します。</translation>
    </message>
    <message>
        <source>A letter was lost before the file came here.</source>
        <translation>このファイルになる前に文字が失われています。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no e-mail address. Mend it, or empty the cell.</source>
        <translation>「{text}」はメールアドレスの形ではありません。直すか、セルを空にしてください。</translation>
    </message>
    <message>
        <source>Too few digits for a phone number; kept as an extra field.</source>
        <translation>電話番号としては桁が足りないため、追加項目として残します。</translation>
    </message>
    <message>
        <source>No country of that name is known; kept as an extra field.</source>
        <translation>その名前の国がないため、追加項目として残します。</translation>
    </message>
    <message>
        <source>Not every language in it is known; kept as an extra field.</source>
        <translation>一部の言語がわからないため、追加項目として残します。</translation>
    </message>
    <message>
        <source>No number of employees; kept as an extra field.</source>
        <translation>従業員数ではないため、追加項目として残します。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; read as {shown}.</source>
        <translation>「{text}」を {shown} と読みました。</translation>
    </message>
    <message>
        <source>No amount of money; kept as an extra field.</source>
        <translation>金額ではないため、追加項目として残します。</translation>
    </message>
    <message>
        <source>Not in {currency}; kept as an extra field.</source>
        <translation>{currency} ではないため、追加項目として残します。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; has no filled cell. Choose a file with rows in it.</source>
        <translation>「{file}」には値の入ったセルがありません。行のあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>No row with headings is found in &quot;{file}&quot;. Put headings such as Company and E-mail above the columns, or say which row they are in.</source>
        <translation>「{file}」に見出しの行が見つかりません。列の上に「会社名」「メールアドレス」などの見出しを付けるか、見出しの行を指定してください。</translation>
    </message>
    <message>
        <source>Row {row} cannot hold the headings: the filled rows are {first} to {last}.</source>
        <translation>{row}行目は見出しにできません。値があるのは{first}〜{last}行目です。</translation>
    </message>
    <message>
        <source>The headings are in row {row}.</source>
        <translation>見出しは{row}行目です。</translation>
    </message>
    <message>
        <source>There is no row below the headings in row {row}.</source>
        <translation>{row}行目の見出しの下に行がありません。</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot; has the best headings.</source>
        <translation>見出しが最もそろっているのはシート「{sheet}」です。</translation>
    </message>
    <message>
        <source>Every cell equals row {row}.</source>
        <translation>すべてのセルが{row}行目と同じです。</translation>
    </message>
    <message>
        <source>The e-mail address &quot;{text}&quot; is malformed.</source>
        <translation>メールアドレス「{text}」の形が正しくありません。</translation>
    </message>
    <message>
        <source>Like {name} in row {row}, with another address.</source>
        <translation>{row}行目の{name}と似ていますが、メールアドレスが異なります。</translation>
    </message>
    <message>
        <source>No column with {what} is found. The headings in row {row} are: {headings}. Choose another heading row, or say which column it is.</source>
        <translation>{what}の列が見つかりません。{row}行目の見出しは {headings} です。見出しの行を変えるか、列を指定してください。</translation>
    </message>
    <message>
        <source>Read as {encoding}. {why}</source>
        <translation>{encoding} として読みました。{why}</translation>
    </message>
    <message>
        <source>Cells are divided by {delimiter}. {why}</source>
        <translation>区切りは{delimiter}です。{why}</translation>
    </message>
    <message>
        <source>It divides the rows into {count} columns each.</source>
        <translation>どの行も{count}列になります。</translation>
    </message>
    <message>
        <source>No mark divides its lines into columns.</source>
        <translation>列を区切る記号がありません。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot;, row {row}: it has {columns} columns; the most is {most}. Check the delimiter, or delete what is not needed.</source>
        <translation>「{file}」の{row}行目は{columns}列あります（上限{most}列）。区切り文字を確かめるか、不要な部分を削除してください。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is like {name}, but not equal.</source>
        <translation>「{text}」は{name}と似ていますが、同じではありません。</translation>
    </message>
    <message>
        <source>{name} cannot meet itself.</source>
        <translation>{name}は自分自身と面談できません。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no rank from 1 to {limit}.</source>
        <translation>「{text}」は1〜{limit}の順位ではありません。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no time of day.</source>
        <translation>「{text}」は時刻ではありません。</translation>
    </message>
    <message>
        <source>Perhaps {name}?</source>
        <translation>{name}のことですか。</translation>
    </message>
    <message>
        <source>{where}, cell {cell}: it holds {letters} letters; the most is {most}. Shorten it, then import again.</source>
        <translation>{where}のセル{cell}は{letters}文字あります（上限{most}文字）。短くしてから取り込んでください。</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot; has {columns} columns and {rows} rows; the most is {most} columns. Delete the empty or needless ones, save and import again.</source>
        <translation>シート「{sheet}」は{rows}行{columns}列あります（上限{most}列）。空の列や不要な列を削除し、保存してから取り込んでください。</translation>
    </message>
    <message>
        <source>There is no sheet &quot;{sheet}&quot; in &quot;{file}&quot;; it has: {sheets}.</source>
        <translation>「{file}」に「{sheet}」というシートはありません。シートは {sheets} です。</translation>
    </message>
    <message>
        <source>Settle a doubtful row</source>
        <translation>要確認の行を処理</translation>
    </message>
    <message>
        <source>The demo is ready</source>
        <translation>デモの準備ができました</translation>
    </message>
    <message>
        <source>The folder &quot;{folder}&quot; can&apos;t be made or written to: {why}. Choose another one.</source>
        <translation>フォルダー「{folder}」を作れないか、書き込めません：{why}。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is open in another program. Close it there, then run the demo again.</source>
        <translation>「{file}」は別のソフトで開かれています。閉じてから、もう一度デモを実行してください。</translation>
    </message>
    <message>
        <source>{file} has no [[zone]], so there is no table to meet at. Add a [[zone]] with name and tables.</source>
        <translation>{file} に [[zone]] がなく、テーブルがありません。name と tables を書いた [[zone]] を加えてください。</translation>
    </message>
    <message>
        <source>{place}: tables is {value}. Set it to a number from 1 to {most}.</source>
        <translation>{place}：tables が {value} です。1〜{most}の数にしてください。</translation>
    </message>
    <message>
        <source>{place}: {key} is {value}, which is not {wanted}. Write it as {example}.</source>
        <translation>{place}：{key} の {value} は{wanted}ではありません。{example} のように書いてください。</translation>
    </message>
    <message>
        <source>{place}: {key} is missing. Add a line such as {example}.</source>
        <translation>{place}：{key} がありません。{example} のような行を加えてください。</translation>
    </message>
    <message>
        <source>{place}: {key} is {value}, less than {least}. Write it as {example}.</source>
        <translation>{place}：{key} が {value} で、{least} より小さくなっています。{example} のように書いてください。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Look whether it exists and whether you may read it.</source>
        <translation>{file} を読めません。ファイルがあるか、読む権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>{file} is not a text file in UTF-8. Save the event&apos;s description as UTF-8 text.</source>
        <translation>{file} は UTF-8 の文字ファイルではありません。イベントの記述を UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>{file} is not written as TOML: {why}. Mend that place; texts stand in quotes, dates are written 2026-12-01 and times 09:30:00.</source>
        <translation>{file} は TOML として読めません：{why}。その箇所を直してください。文字は引用符で囲み、日付は 2026-12-01、時刻は 09:30:00 と書きます。</translation>
    </message>
    <message>
        <source>{place}: walk names the zone &quot;{zone}&quot;, which is not in the file. The zones are {zones}.</source>
        <translation>{place}：walk にある「{zone}」はファイルにありません。区域は {zones} です。</translation>
    </message>
    <message>
        <source>{place}: {key} belongs to the event. Move it above the first [[session]] or [[zone]].</source>
        <translation>{place}：{key} はイベントの項目です。最初の [[session]] や [[zone]] より上に移してください。</translation>
    </message>
    <message>
        <source>{place}: {key} is not known. Take it out; the keys are {keys}.</source>
        <translation>{place}：{key} という項目はありません。削除してください。項目は {keys} です。</translation>
    </message>
    <message>
        <source>{place}: {key} is not known. Did you mean {nearest}? Rename it or take it out.</source>
        <translation>{place}：{key} という項目はありません。{nearest} のことですか。書き直すか、削除してください。</translation>
    </message>
    <message>
        <source>There is no event in this database yet. Make one first.</source>
        <translation>このデータベースにはまだイベントがありません。先に作成してください。</translation>
    </message>
    <message>
        <source>There is no event named {name}. The events are: {names}.</source>
        <translation>「{name}」というイベントはありません。イベントは {names} です。</translation>
    </message>
    <message>
        <source>Meetings are planned or were published at table {numbers}, so it can&apos;t be taken away. Move these meetings first, or keep the table and close it.</source>
        <translation>テーブル{numbers}には予定または発行済みの商談があるため、なくせません。先に商談を移すか、テーブルを残して使用停止にしてください。</translation>
    </message>
    <message>
        <source>Set up {event}</source>
        <translation>{event} を設定</translation>
    </message>
    <message>
        <source>Wishes ask for the session {name}, so it can&apos;t be taken away. Change these wishes first.</source>
        <translation>時間帯「{name}」を指定した希望があるため、なくせません。先に希望を変更してください。</translation>
    </message>
    <message>
        <source>The database has changed since this preview was made. Look at the preview again, then import.</source>
        <translation>この確認画面のあとでデータベースが変わりました。もう一度確認してから取り込んでください。</translation>
    </message>
    <message>
        <source>Storing {count} rows</source>
        <translation>{count}行を保存しています</translation>
    </message>
    <message>
        <source>Imported {file}</source>
        <translation>{file} を取り込みました</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>バックアップを作っています</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} の取り込み</translation>
    </message>
    <message>
        <source>Change registration {number}</source>
        <translation>登録番号{number}の変更</translation>
    </message>
    <message>
        <source>A person needs a name. Fill in a family name, a given name or a name in native script.</source>
        <translation>氏名が必要です。姓、名、現地表記のどれかを入力してください。</translation>
    </message>
    <message>
        <source>An organisation needs a name. Fill in its name or its native name.</source>
        <translation>組織名が必要です。組織名か現地表記を入力してください。</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} の追加</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} の変更</translation>
    </message>
    <message>
        <source>Change {count} people</source>
        <translation>{count}名の変更</translation>
    </message>
    <message>
        <source>The number {number} belongs to another registration. Choose another one.</source>
        <translation>登録番号{number}はほかの方が使っています。別の番号にしてください。</translation>
    </message>
    <message>
        <source>The e-mail address stands in row {row} too.</source>
        <translation>同じメールアドレスが{row}行目にもあります。</translation>
    </message>
    <message>
        <source>Row {row} has the e-mail address under another name.</source>
        <translation>{row}行目に、同じメールアドレスで別の氏名があります。</translation>
    </message>
    <message>
        <source>Corrected by hand to {ours}. The file said {old} and says {new} now; {ours} stays until you decide.</source>
        <translation>手で {ours} に直されています。ファイルの値は {old} から {new} に変わりました。決めるまで {ours} のままにします。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; has a quotation mark that is never closed, so that its rows run together. Mend it in the program that it comes from, or save it as .xlsx.</source>
        <translation>「{file}」に閉じられていない引用符があり、行がつながっています。元のソフトで直すか、.xlsx で保存してください。</translation>
    </message>
    <message>
        <source>This pair is said otherwise in {place} already; that stays.</source>
        <translation>この組み合わせは{place}と異なります。そちらを残します。</translation>
    </message>
    <message>
        <source>This pair stands in {place} already.</source>
        <translation>この組み合わせは{place}にもあります。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not among the organisations.</source>
        <translation>「{name}」という組織は登録されていません。</translation>
    </message>
    <message>
        <source>A company is missing.</source>
        <translation>会社名がありません。</translation>
    </message>
    <message>
        <source>Another event is named {name}. Choose another name.</source>
        <translation>「{name}」というイベントがすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Take row {row} of {file}</source>
        <translation>{file} の{row}行目を登録</translation>
    </message>
    <message>
        <source>Change {count} registrations</source>
        <translation>登録{count}件の変更</translation>
    </message>
    <message>
        <source>Remove a registration</source>
        <translation>登録の削除</translation>
    </message>
    <message>
        <source>Change how an organisation takes part</source>
        <translation>組織の参加方法の変更</translation>
    </message>
    <message>
        <source>There are no meetings to publish. Plan first, then publish.</source>
        <translation>発行する商談がありません。先に日程を組んでください。</translation>
    </message>
    <message>
        <source>There is no edition {number} of this event. {known}</source>
        <translation>このイベントに第{number}版はありません。{known}</translation>
    </message>
    <message>
        <source>Move a meeting</source>
        <translation>商談の移動</translation>
    </message>
    <message>
        <source>Set a meeting to {state}</source>
        <translation>商談を「{state}」に変更</translation>
    </message>
    <message>
        <source>Publish the plan</source>
        <translation>日程の発行</translation>
    </message>
    <message>
        <source>Its editions are 1 to {last}.</source>
        <translation>あるのは第1〜{last}版です。</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>まだ発行されていません。</translation>
    </message>
    <message>
        <source>Repair the plan</source>
        <translation>日程の修正</translation>
    </message>
    <message>
        <source>Plan meetings</source>
        <translation>日程の作成</translation>
    </message>
    <message>
        <source>Nobody is confirmed for this event yet. Confirm registrations first.</source>
        <translation>このイベントに確定した方がいません。先に申込を確定してください。</translation>
    </message>
    <message>
        <source>This event has no table {numbers}. Give numbers of its tables.</source>
        <translation>このイベントにテーブル{numbers}はありません。あるテーブルの番号を指定してください。</translation>
    </message>
    <message>
        <source>Nobody confirmed has the number {numbers}. Look it up on the People page.</source>
        <translation>番号{numbers}の確定した方はいません。「参加者」で確かめてください。</translation>
    </message>
    <message>
        <source>There is no earlier edition to compare with. Print for everybody instead.</source>
        <translation>比べる前の版がありません。全員分を印刷してください。</translation>
    </message>
    <message>
        <source>There is no stock named {name}. The stocks are: {names}.</source>
        <translation>「{name}」という用紙はありません。用紙は {names} です。</translation>
    </message>
    <message>
        <source>Gathering meetings</source>
        <translation>商談を集めています</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} を保存しました</translation>
    </message>
    <message>
        <source>name is empty. Give the event a name.</source>
        <translation>name が空です。イベント名を入れてください。</translation>
    </message>
    <message>
        <source>slot_minutes is {minutes}, but a meeting lasts at least 1 minute. Set it to 20, say.</source>
        <translation>slot_minutes が {minutes} です。商談は1分以上必要です。20 などにしてください。</translation>
    </message>
    <message>
        <source>gap_minutes is {minutes}, but a changeover can&apos;t be shorter than 0. Set it to 5, say.</source>
        <translation>gap_minutes が {minutes} です。入れ替えの時間は0分以上必要です。5 などにしてください。</translation>
    </message>
    <message>
        <source>The event has no session, so there is no time to meet. Add a [[session]].</source>
        <translation>イベントに時間帯がありません。[[session]] を加えてください。</translation>
    </message>
    <message>
        <source>The event has no table, so nobody can meet. Set tables in a [[zone]] to at least 1.</source>
        <translation>イベントにテーブルがありません。[[zone]] の tables を1以上にしてください。</translation>
    </message>
    <message>
        <source>Two tables have the number {number}. Give one of them another number.</source>
        <translation>番号{number}のテーブルが2つあります。一方の番号を変えてください。</translation>
    </message>
    <message>
        <source>Two zones are named &quot;{name}&quot;. Give one of them another name.</source>
        <translation>「{name}」という区域が2つあります。一方の名前を変えてください。</translation>
    </message>
    <message>
        <source>timezone is &quot;{timezone}&quot;, which is not known. Did you mean &quot;{nearest}&quot;?</source>
        <translation>タイムゾーン「{timezone}」はありません。「{nearest}」のことですか。</translation>
    </message>
    <message>
        <source>The session &quot;{name}&quot; on {date} ends at {end}, not after its start at {start}. Set a later end.</source>
        <translation>{date} の「{name}」は {start} に始まりますが、{end} に終わることになっています。終了を遅くしてください。</translation>
    </message>
    <message>
        <source>The session &quot;{name}&quot; on {date} is shorter than one meeting of {minutes} minutes, so it has no slot. Let it last longer or set slot_minutes lower.</source>
        <translation>{date} の「{name}」は商談1件（{minutes}分）より短いため、商談枠がありません。長くするか、商談の長さを短くしてください。</translation>
    </message>
    <message>
        <source>The sessions &quot;{first}&quot; and &quot;{second}&quot; overlap on {date}. Let one end before the other starts.</source>
        <translation>{date} の「{first}」と「{second}」が重なっています。一方を先に終えてください。</translation>
    </message>
    <message>
        <source>A zone has no name. Give each [[zone]] a name.</source>
        <translation>名前のない区域があります。[[zone]] ごとに名前を付けてください。</translation>
    </message>
    <message>
        <source>The walk from &quot;{zone}&quot; takes {minutes} minutes. Set it to 0 or more.</source>
        <translation>「{zone}」からの徒歩が {minutes} 分です。0以上にしてください。</translation>
    </message>
    <message>
        <source>Offers &quot;{theirs}&quot;, which {name} looks for</source>
        <translation>「{theirs}」を提供（{name}の希望と一致）</translation>
    </message>
    <message>
        <source>Offers &quot;{theirs}&quot;; {name} looks for &quot;{own}&quot;</source>
        <translation>「{theirs}」を提供、{name}は「{own}」を希望</translation>
    </message>
    <message>
        <source>Looks for &quot;{theirs}&quot;, which {name} offers</source>
        <translation>「{theirs}」を希望（{name}が提供）</translation>
    </message>
    <message>
        <source>Looks for &quot;{theirs}&quot;; {name} offers &quot;{own}&quot;</source>
        <translation>「{theirs}」を希望、{name}は「{own}」を提供</translation>
    </message>
    <message>
        <source>Works in {theirs}; {name} looks for &quot;{own}&quot;</source>
        <translation>分野は{theirs}、{name}は「{own}」を希望</translation>
    </message>
    <message>
        <source>Looks for &quot;{theirs}&quot;, in which {name} works</source>
        <translation>「{theirs}」を希望（{name}の分野）</translation>
    </message>
    <message>
        <source>Looks for &quot;{theirs}&quot;; {name} works in {own}</source>
        <translation>「{theirs}」を希望、{name}の分野は{own}</translation>
    </message>
    <message>
        <source>Both look for &quot;{theirs}&quot;</source>
        <translation>双方とも「{theirs}」を希望</translation>
    </message>
    <message>
        <source>Looks for &quot;{theirs}&quot;, {name} for &quot;{own}&quot;</source>
        <translation>「{theirs}」を希望、{name}は「{own}」を希望</translation>
    </message>
    <message>
        <source>Gateway did not expect this ({kind}). Nothing was changed. Try again; if it comes back, send {log} to those who look after Gateway.</source>
        <translation>Gateway が想定していない事態です（{kind}）。何も変更していません。もう一度お試しください。続くときは {log} を Gateway の担当者に送ってください。</translation>
    </message>
    <message>
        <source>Gateway did not expect this ({kind}). Nothing was changed. Try again.</source>
        <translation>Gateway が想定していない事態です（{kind}）。何も変更していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Gateway did not expect this ({kind}). Nothing was changed.</source>
        <translation>Gateway が想定していない事態です（{kind}）。何も変更していません。</translation>
    </message>
    <message>
        <source>Add and check in {name}</source>
        <translation>{name} を追加して受付</translation>
    </message>
    <message>
        <source>Change a wish</source>
        <translation>希望の変更</translation>
    </message>
    <message>
        <source>Change {count} wishes</source>
        <translation>希望{count}件の変更</translation>
    </message>
    <message>
        <source>The rank {rank} is not between {best} (must) and {least} (would be nice). Choose one of these.</source>
        <translation>順位 {rank} は{best}（必須）〜{least}（できれば）の範囲にありません。この範囲で選んでください。</translation>
    </message>
    <message>
        <source>Add a wish</source>
        <translation>希望の追加</translation>
    </message>
    <message>
        <source>A wish can&apos;t come after itself, also not by way of other wishes. Take one of them out.</source>
        <translation>希望は自分自身より後にはできません（ほかの希望を経由しても同じです）。どれかを外してください。</translation>
    </message>
    <message>
        <source>Remove a wish</source>
        <translation>希望の削除</translation>
    </message>
    <message>
        <source>Add a veto</source>
        <translation>面談不可の追加</translation>
    </message>
    <message>
        <source>Remove a veto</source>
        <translation>面談不可の削除</translation>
    </message>
    <message>
        <source>No backup of {file} can be written to {folder}: {why}. Free some space or allow writing there.</source>
        <translation>{file} のバックアップを {folder} に書けません：{why}。空きを作るか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>There is already something at {path}. It has not been touched. Choose another name.</source>
        <translation>{path} にはすでに何かがあります。内容は変更していません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it or choose another one.</source>
        <translation>フォルダー {folder} がありません。作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a database file in it.</source>
        <translation>{path} はフォルダーです。中のデータベースを選んでください。</translation>
    </message>
    <message>
        <source>No database can be made in {folder}: it is read-only. Choose a folder of your own.</source>
        <translation>{folder} は読み取り専用のため、データベースを作れません。ご自分のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no database at {path}. Look whether it was moved, or make a new one there.</source>
        <translation>{path} にデータベースがありません。移動していないか確かめるか、新しく作ってください。</translation>
    </message>
    <message>
        <source>No country is called &quot;{typed}&quot;. Write Japan or JP.</source>
        <translation>「{typed}」という国はありません。日本、JP のように入力してください。</translation>
    </message>
    <message>
        <source>This database was made by Gateway {theirs}, this is {ours}. It has not been touched. Install {theirs} to open it.</source>
        <translation>このデータベースは Gateway {theirs} で作られました（この版は {ours}）。内容は変更していません。開くには {theirs} が必要です。</translation>
    </message>
    <message>
        <source>{file} is not a Gateway database. It has not been touched. Choose a file that Gateway made.</source>
        <translation>{file} は Gateway のデータベースではありません。内容は変更していません。Gateway で作ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full, so {file} can&apos;t be written. Nothing was changed. Free some space and try again.</source>
        <translation>ディスクに空きがないため、{file} に書き込めません。何も変更していません。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: the file, its folder or its disk is read-only. Nothing was changed. Move it to a folder of your own and open it there.</source>
        <translation>{file} に書き込めません。ファイル、フォルダー、ディスクのどれかが読み取り専用です。何も変更していません。ご自分のフォルダーに移してから開いてください。</translation>
    </message>
    <message>
        <source>Another program is writing to {file} just now. Nothing was changed. Try again in a moment.</source>
        <translation>別のソフトが {file} に書き込んでいます。何も変更していません。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{file} is damaged. It has not been touched. Restore one of its backups.</source>
        <translation>{file} は壊れています。内容は変更していません。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Look whether its folder exists and whether you may write in it.</source>
        <translation>{file} を開けません。フォルダーがあるか、書き込めるかを確かめてください。</translation>
    </message>
    <message>
        <source>The disk reports an error with {file}. Nothing was changed. Copy the file to another disk.</source>
        <translation>{file} のあるディスクに問題があります。何も変更していません。別のディスクにコピーしてください。</translation>
    </message>
    <message>
        <source>This does not fit the rest of {file} any more: something it belongs to was changed or removed meanwhile. Nothing was changed. Look at the latest state and try again.</source>
        <translation>{file} のほかの内容と合わなくなりました。関係する内容がその間に変わったか、なくなっています。何も変更していません。最新の内容を見て、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be taken back or done again: the rows that it changed are not as it left them. Nothing was changed. Restore a backup if the database looks wrong.</source>
        <translation>「{name}」は元に戻すことも、やり直すこともできません。変更した行がその後に変わっています。何も変更していません。内容がおかしいときはバックアップから戻してください。</translation>
    </message>
    <message>
        <source>There is no backup at {path}. Choose another one.</source>
        <translation>{path} にバックアップはありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップからの復元</translation>
    </message>
    <message>
        <source>What you changed is not in the database any more. Look at the latest state and try again.</source>
        <translation>変更した内容は、もうデータベースにありません。最新の内容を見て、もう一度お試しください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Starts</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>時間帯の日付</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>時間帯の名前</translation>
    </message>
    <message>
        <source>Leave this session out</source>
        <translation>この時間帯を除く</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>午前</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>Put a break into this session</source>
        <translation>この時間帯に休憩を入れる</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Both change at once. Esc closes this.</source>
        <translation>どちらもすぐに切り替わります。Esc で閉じます。</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Delete clears cells, not whole rows.</source>
        <translation>Delete で空にできるのはセルだけです。行全体は消えません。</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>No sheet</source>
        <translation>用紙なし</translation>
    </message>
    <message>
        <source>Sheet {page} of {pages}</source>
        <translation>{pages}枚中 {page}枚目</translation>
    </message>
    <message>
        <source>Drawing the sheet…</source>
        <translation>用紙を描いています…</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用済み</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Label {number}, enlarged</source>
        <translation>{number}番のラベル（拡大）</translation>
    </message>
    <message>
        <source>Print at 100 %. “Fit to page” would shift the labels.</source>
        <translation>「100 %」で印刷してください。「用紙に合わせる」ではラベルがずれます。</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Every wish has a meeting.</source>
        <translation>すべての希望が成立しています。</translation>
    </message>
    <message>
        <source>1 hard rule broken</source>
        <translation>守られていない決まり 1件</translation>
    </message>
    <message>
        <source>{count} hard rules broken</source>
        <translation>守られていない決まり {count}件</translation>
    </message>
    <message>
        <source>1 wish without a meeting</source>
        <translation>商談未定の希望 1件</translation>
    </message>
    <message>
        <source>{count} wishes without a meeting</source>
        <translation>商談未定の希望 {count}件</translation>
    </message>
    <message>
        <source>Wishes that find no place stand here, each with its reason.</source>
        <translation>入らなかった希望が、理由とともにここに並びます。</translation>
    </message>
</context>
<context>
    <name>Silences</name>
    <message numerus="yes">
        <source>%n pair(s) have no language in common</source>
        <translation>
            <numerusform>共通の言語がない組が%n組あります</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} against {other}, and no interpreter joins them</source>
        <translation>{one} と {other}。通訳できる方もいません</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}と{second}</translation>
    </message>
    <message>
        <source>Languages…</source>
        <translation>言語…</translation>
    </message>
    <message>
        <source>See the wish</source>
        <translation>希望を見る</translation>
    </message>
</context>
<context>
    <name>Spotlight</name>
    <message>
        <source>Table {name}</source>
        <translation>テーブル {name}</translation>
    </message>
    <message>
        <source>Interpreter {name}</source>
        <translation>通訳 {name}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Here every day begins: the list says what to do next, and each line leads there or opens as a list in which things are mended. Event, among the steps, opens the set-up: name and days, sessions, tables, rules. One database is one file; it can be copied to a stick.</source>
        <translation>毎日の出発点です。一覧が次にすることを示し、各行からその場所へ進むか、その場で直せる一覧が開きます。手順の「イベント」から設定（名称と日程、時間帯、テーブル、ルール）を開けます。データベースは一つのファイルで、USBメモリーにコピーして持ち運べます。</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>午前</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>ホール</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>データベースを開く</translation>
    </message>
    <message>
        <source>Gateway databases (*.gateway)</source>
        <translation>Gateway データベース (*.gateway)</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Edition {number} is on paper. Keep it and place only what is open, or plan everything anew?</source>
        <translation>第{number}版は印刷されています。このまま未定の分だけを組みますか。それともすべて組み直しますか。</translation>
    </message>
    <message>
        <source>Repair the plan</source>
        <translation>日程の修正</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>すべて組み直す</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>The plan stays as it was: after {time} nothing better was found.</source>
        <translation>日程は元のままです。{time} の間に、これより良い日程は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Works offline</source>
        <translation>オフラインで動作中</translation>
    </message>
    <message>
        <source>Gateway uses no network. Everything stays on this computer.</source>
        <translation>Gateway はネットワークを使いません。すべてこのパソコンの中にあります。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>backup {time}</source>
        <translation>バックアップ {time}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>something to mend</source>
        <translation>要修正</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>テーブル%n卓</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>商談希望</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>希望%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>日程</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>成立%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未発行</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>第{number}版</translation>
    </message>
</context>
<context>
    <name>StockChoice</name>
    <message>
        <source>Back to the badges</source>
        <translation>名札に戻る</translation>
    </message>
    <message>
        <source>Calibrate this printer…</source>
        <translation>プリンターの位置を調整…</translation>
    </message>
    <message>
        <source>Label stock</source>
        <translation>ラベル用紙</translation>
    </message>
    <message>
        <source>Start at label</source>
        <translation>開始ラベル</translation>
    </message>
    <message>
        <source>Click a label to begin there.</source>
        <translation>ラベルを押すと、そこから始めます。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>位置調整</translation>
    </message>
    <message>
        <source>Where this printer prints beside the labels, move them all.</source>
        <translation>印刷位置がラベルからずれるときは、全体を動かします。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Move all labels: {way}, in millimetres</source>
        <translation>ラベル全体をずらす：{way}（mm）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) are used up on the first sheet.</source>
        <translation>
            <numerusform>1枚目は%Ln枚が使用済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
</context>
<context>
    <name>SuggestionEntry</name>
    <message>
        <source>Enter adds the wish</source>
        <translation>Enter で希望を追加します</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the wish to meet {name}</source>
        <translation>{name}との商談希望を追加</translation>
    </message>
    <message>
        <source>Add the wish (Enter)</source>
        <translation>希望を追加（Enter）</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>SuggestionSection</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Nobody else fits by offers, requests, sectors or cluster.</source>
        <translation>提供内容・希望・分野・クラスターの合う候補は、ほかにありません。</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>商談枠 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n卓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of your own</source>
        <translation>
            <numerusform>独自のルール %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>on %Ln sheet(s)</source>
        <translation>
            <numerusform>（用紙 %Ln枚）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s)</source>
        <translation>
            <numerusform>名札 %Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>用紙 %Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwapOffer</name>
    <message>
        <source>Other meetings are in the way there. Swap them? {count} people are told.</source>
        <translation>その時間には別の商談があります。入れ替えますか。{count}名に連絡が必要です。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替える</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>{role}: {colour}</source>
        <translation>{role}：{colour}</translation>
    </message>
</context>
<context>
    <name>TableBox</name>
    <message>
        <source>Table {number}, {zone}</source>
        <translation>テーブル{number}（{zone}）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Import a spreadsheet (Ctrl+I)</source>
        <translation>表を取り込む（Ctrl+I）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>表示項目</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>There are too few tables</source>
        <translation>テーブルが足りません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s), {needed} needed</source>
        <translation>
            <numerusform>テーブル%Ln卓、必要{needed}卓</numerusform>
        </translation>
    </message>
    <message>
        <source>{meetings} meetings are wished so far; tables = meetings / slots and 15 % more</source>
        <translation>現在の希望は{meetings}件。テーブル＝商談数÷商談枠数＋15％</translation>
    </message>
    <message numerus="yes">
        <source>Add %n table(s)</source>
        <translation>
            <numerusform>テーブルを%n卓追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>急ぐ順</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>すること %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Make the first event of this database</source>
        <translation>このデータベースの最初のイベントを作成</translation>
    </message>
    <message>
        <source>A name, a time zone, the sessions and how many tables there are</source>
        <translation>名前、タイムゾーン、時間帯、テーブル数を決めます</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>イベントを作成</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>まだ参加者がいません</translation>
    </message>
    <message>
        <source>Import a registration spreadsheet or add the first person</source>
        <translation>申込一覧を取り込むか、最初の一人を追加してください</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>申込一覧の取り込み</translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation>商談希望がまだありません</translation>
    </message>
    <message>
        <source>Import who wants to meet whom, as a list or as a matrix</source>
        <translation>誰が誰に会いたいかを、一覧か表で取り込みます</translation>
    </message>
    <message>
        <source>Import wishes</source>
        <translation>希望の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) can be planned</source>
        <translation>
            <numerusform>希望%n件の日程を組めます</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway finds times and tables and says why a wish cannot be met</source>
        <translation>時間とテーブルを決め、組めない希望には理由を示します</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>日程を組む</translation>
    </message>
    <message>
        <source>It cannot be published like this; a repair moves as little as it can</source>
        <translation>このままでは発行できません。直すときに動かす商談はできるだけ少なくします</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}：{why}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of an import wait for you</source>
        <translation>
            <numerusform>取り込みの%n行に確認が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>判断する…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be stored twice</source>
        <translation>
            <numerusform>重複の可能性が%n組あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the records side by side; merging keeps both registrations</source>
        <translation>並べて見比べます。統合しても両方の申込は残ります</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>並べて比べる…</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) are not confirmed</source>
        <translation>
            <numerusform>未確定の申込が%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the confirmed are planned and get paper</source>
        <translation>確定した方だけが日程と印刷の対象です</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>確定する…</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are lacking</source>
        <translation>
            <numerusform>テーブルが%n卓足りません</numerusform>
        </translation>
    </message>
    <message>
        <source>By the wishes so far: meetings / slots and 15 % more</source>
        <translation>現在の希望から：商談数÷商談枠数＋15％</translation>
    </message>
    <message>
        <source>Add tables…</source>
        <translation>テーブルを追加…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) have no language in common</source>
        <translation>
            <numerusform>共通の言語がない組が%n組あります</numerusform>
        </translation>
    </message>
    <message>
        <source>And no interpreter joins their languages</source>
        <translation>通訳できる方もいません</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>直す…</translation>
    </message>
    <message>
        <source>See why…</source>
        <translation>理由を見る…</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) have no meeting</source>
        <translation>
            <numerusform>希望%n件の商談が未定です</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} of {people} people are checked in</source>
        <translation>{people}名中{here}名が受付済みです</translation>
    </message>
    <message>
        <source>By three letters or the badge; whoever comes is told where to go</source>
        <translation>名前の数文字か名札で受付し、行き先を案内します</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>受付する</translation>
    </message>
    <message numerus="yes">
        <source>The plan breaks rules in %n place(s)</source>
        <translation>
            <numerusform>日程にルール違反が%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>{met} of {wishes} wishes are met</source>
        <translation>希望{wishes}件中 {met}件が成立</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) need new paper since edition {number}</source>
        <translation>
            <numerusform>第{number}版から%n名の用紙が変わりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Only their agendas and badges are printed</source>
        <translation>変わった方の日程表と名札だけを印刷します</translation>
    </message>
    <message>
        <source>Print these</source>
        <translation>この分を印刷</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are planned</source>
        <translation>
            <numerusform>商談%n件の日程ができています</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the plan as edition 1 before you hand out paper</source>
        <translation>用紙を配る前に、日程を第1版として発行します</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>発行…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get a badge</source>
        <translation>
            <numerusform>%n名の名札を印刷します</numerusform>
        </translation>
    </message>
    <message>
        <source>On label sheets; start at any label of a used sheet</source>
        <translation>ラベル用紙に印刷します。使いかけの用紙も使えます</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>名札を印刷</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Minutes a meeting</source>
        <translation>商談の長さ（分）</translation>
    </message>
    <message>
        <source>Minutes between meetings</source>
        <translation>入れ替えの時間（分）</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>minutes a meeting</source>
        <translation>分（商談）</translation>
    </message>
    <message>
        <source>minutes between</source>
        <translation>分（入れ替え）</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>時間帯を追加</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>午前</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>午後</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take this back (Ctrl+Z)</source>
        <translation>これを元に戻す（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>受入側</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪問側</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>Not coming?</source>
        <translation>不参加？</translation>
    </message>
    <message>
        <source>both here</source>
        <translation>そろっている</translation>
    </message>
    <message>
        <source>visitor not here</source>
        <translation>訪問側が未着</translation>
    </message>
    <message>
        <source>host not here</source>
        <translation>受入側が未着</translation>
    </message>
    <message>
        <source>nobody here</source>
        <translation>どちらも未着</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>has applied, not confirmed</source>
        <translation>申込中（未確定）</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>キャンセル待ち</translation>
    </message>
    <message>
        <source>has cancelled</source>
        <translation>参加取り消し</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in {count} min</source>
        <translation>{count}分後</translation>
    </message>
    <message>
        <source>in {count} hours</source>
        <translation>{count}時間後</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>{count}日後</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Desk list</source>
        <translation>受付名簿</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Type three letters of a name, or a number, or scan a badge; Enter checks the person in and says where they go. F7 prints their agenda, F9 adds a walk-in. Below stands whose meeting is next, and who of them is here. F10 says that somebody does not come and proposes a repair of the plan; F10 again stores it.</source>
        <translation>名前の3文字か番号を入力するか、名札を読み取ってください。Enterで受付し、行き先を表示します。F7で面談表を印刷、F9で当日参加者を追加します。下には次の商談と、来ている側が並びます。F10で不参加を記録すると日程の修正案を表示し、もう一度F10で保存します。</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Import people first; then they are checked in here.</source>
        <translation>まだ参加者がいません。先に申込一覧を取り込むと、ここで受付できます。</translation>
    </message>
    <message>
        <source>Walk-in (F9)</source>
        <translation>当日参加（F9）</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>上から順に</translation>
    </message>
    <message>
        <source>The pages follow the work: bring in people and their wishes, plan, print. Start says at any time what to do next.</source>
        <translation>ページは作業の順に並んでいます。参加者と希望を取り込み、日程を組み、印刷します。次に何をするかは「はじめに」がいつでも示します。</translation>
    </message>
    <message>
        <source>The event in hand</source>
        <translation>作業中のイベント</translation>
    </message>
    <message>
        <source>Here it says which event you work on; press it for another one or a new one. Everything lies in one file on this computer.</source>
        <translation>作業中のイベントがここに表示されます。押すと別のイベントを選んだり、新しく作成したりできます。データはすべて、このパソコンの一つのファイルにあります。</translation>
    </message>
    <message>
        <source>Do anything, find anyone</source>
        <translation>操作や名前をさがす</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action and every person by a few letters. F1 shows the keys of the page. Drop a spreadsheet on the window to import it.</source>
        <translation>Ctrl+K で、操作も人も数文字で見つかります。F1 はページのキー操作を示します。表をウィンドウに落とすと取り込めます。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>データは失われません</translation>
    </message>
    <message>
        <source>What needs a person is counted down here; press it to mend it. Every step can be undone with Ctrl+Z, also tomorrow.</source>
        <translation>確認が必要なものはここに件数が出ます。押すとその場で直せます。どの操作も Ctrl+Z で、翌日でも元に戻せます。</translation>
    </message>
</context>
<context>
    <name>Unconfirmed</name>
    <message numerus="yes">
        <source>%n registration(s) are not confirmed</source>
        <translation>
            <numerusform>未確定の申込が%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>すべて確定</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>キャンセル待ち</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>申込済み</translation>
    </message>
    <message>
        <source>No. {number}, {state}</source>
        <translation>No. {number}・{state}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>キャンセル待ち</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取り消し</translation>
    </message>
</context>
<context>
    <name>Unmet</name>
    <message numerus="yes">
        <source>%n wish(es) have no meeting</source>
        <translation>
            <numerusform>希望%n件の商談が未定です</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan what fits, move nothing</source>
        <translation>動かさず入るものだけ組む</translation>
    </message>
    <message>
        <source>{asker} wishes to meet {asked}, rank {rank}</source>
        <translation>{asker} → {asked}（順位{rank}）</translation>
    </message>
    <message>
        <source>What would help…</source>
        <translation>できること…</translation>
    </message>
    <message>
        <source>See the wish</source>
        <translation>希望を見る</translation>
    </message>
    <message>
        <source>Remove the wish</source>
        <translation>希望を削除</translation>
    </message>
</context>
<context>
    <name>UnmetList</name>
    <message>
        <source>Rank {rank}: {title}. {reason}</source>
        <translation>順位{rank}：{title}。{reason}</translation>
    </message>
    <message>
        <source>Wishes without a meeting</source>
        <translation>商談未定の希望</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選ぶ…</translation>
    </message>
</context>
<context>
    <name>VetoPanel</name>
    <message>
        <source>Veto</source>
        <translation>面談不可</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>面談不可</translation>
    </message>
    <message>
        <source>must not meet</source>
        <translation>と面談不可</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n vetoes chosen</source>
        <translation>
            <numerusform>面談不可 %n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>主催者</translation>
    </message>
    <message>
        <source>Said by {who}</source>
        <translation>申し出：{who}</translation>
    </message>
</context>
<context>
    <name>VetoTable</name>
    <message>
        <source>Vetoes</source>
        <translation>面談不可</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>主催者</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>もう一方</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>申し出た側</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>この表示を保存…</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Reading the file</source>
        <translation>ファイルを読んでいます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>Badge sent to {printer}</source>
        <translation>名札を {printer} に送りました</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Walk-in</source>
        <translation>当日参加</translation>
    </message>
    <message>
        <source>Label on the sheet</source>
        <translation>用紙のラベル位置</translation>
    </message>
    <message>
        <source>Label </source>
        <translation>ラベル </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> / {count}</translation>
    </message>
    <message>
        <source>A new organisation.</source>
        <translation>新しい組織として追加します。</translation>
    </message>
    <message>
        <source>A new organisation. Is {name} meant?</source>
        <translation>新しい組織として追加します。{name} ではありませんか。</translation>
    </message>
    <message>
        <source>Known as {name}</source>
        <translation>登録名：{name}</translation>
    </message>
    <message>
        <source>Add and open the badge</source>
        <translation>追加して名札を開く</translation>
    </message>
    <message>
        <source>The badge opens on the page Print.</source>
        <translation>名札は「印刷」ページで開きます。</translation>
    </message>
    <message>
        <source>Add and print the badge</source>
        <translation>追加して名札を印刷</translation>
    </message>
    <message>
        <source>The badge goes to {printer}.</source>
        <translation>名札は {printer} で印刷します。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>受付する</translation>
    </message>
</context>
<context>
    <name>WalkInRow</name>
    <message>
        <source>Walk-in: badge in 15 seconds</source>
        <translation>当日参加：15秒で名札</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>Spreadsheets</source>
        <translation>表計算ファイル</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>表を取り込む</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>minutes to walk</source>
        <translation>分（徒歩）</translation>
    </message>
    <message>
        <source>Minutes to walk between {one} and {other}</source>
        <translation>{one}から{other}まで徒歩（分）</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>From a spreadsheet to paper</source>
        <translation>表計算ファイルから、印刷物まで</translation>
    </message>
    <message>
        <source>Look at the demo event</source>
        <translation>デモのイベントを見る</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>イベントを作成…</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>データベースを開く…</translation>
    </message>
    <message>
        <source>Bring in the registrations and wishes as they arrive, in English or Japanese.</source>
        <translation>申込一覧や商談希望を、届いたままの形で取り込めます（英語・日本語）。</translation>
    </message>
    <message>
        <source>Gateway finds times and tables for the meetings, and says why where it cannot.</source>
        <translation>商談の時間とテーブルを決め、組めないものには理由を示します。</translation>
    </message>
    <message>
        <source>Print badges and agendas; later only for those whose day has changed.</source>
        <translation>名札と日程表を印刷します。その後は変わった方の分だけ印刷できます。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Each step can be undone.</source>
        <translation>内容はすべてこのパソコンの中にあり、どの操作も元に戻せます。</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Close the panel</source>
        <translation>欄を閉じる</translation>
    </message>
    <message>
        <source>Close the panel (Ctrl+.)</source>
        <translation>欄を閉じる（Ctrl+.）</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>名札を印刷</translation>
    </message>
    <message>
        <source>Print the badge (Ctrl+P)</source>
        <translation>名札を印刷（Ctrl+P）</translation>
    </message>
    <message>
        <source>Edit the name</source>
        <translation>氏名を編集</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>登録番号 {number}</translation>
    </message>
</context>
<context>
    <name>WhomChoice</name>
    <message>
        <source>Only what changed since</source>
        <translation>変更のあった方のみ：</translation>
    </message>
    <message>
        <source>Edition to compare with</source>
        <translation>比較する版</translation>
    </message>
    <message>
        <source>Marks beside changed meetings compare with this edition too.</source>
        <translation>変更のあった商談の印も、この版との比較です。</translation>
    </message>
    <message>
        <source>Choose people…</source>
        <translation>対象者を選ぶ…</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>全員に戻す</translation>
    </message>
    <message>
        <source>{some} of {all} people</source>
        <translation>{all}名中 {some}名</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>第{number}版から</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>変更のあった方のみ</translation>
    </message>
    <message>
        <source>From the second edition on</source>
        <translation>第2版から使えます</translation>
    </message>
    <message>
        <source>See who and why…</source>
        <translation>対象者と理由を見る…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Plan an event</source>
        <translation>イベントの準備</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>WishHelpSheet</name>
    <message>
        <source>Looking for what would help</source>
        <translation>できることを探しています</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>No small change would help.</source>
        <translation>小さな変更では実現できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are told</source>
        <translation>
            <numerusform>%n名に連絡</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Do it: {what}</source>
        <translation>実行：{what}</translation>
    </message>
</context>
<context>
    <name>WishMatrix</name>
    <message>
        <source>Wishes as a matrix</source>
        <translation>商談希望の一覧表</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>希望先</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>希望元</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>1 to 5 set a rank, Delete removes the wish, V forbids a meeting.</source>
        <translation>1～5で順位、Deleteで希望を削除、Vで面談不可。</translation>
    </message>
</context>
<context>
    <name>WishPanel</name>
    <message>
        <source>Wish</source>
        <translation>商談希望</translation>
    </message>
    <message>
        <source>wishes to meet</source>
        <translation>が希望</translation>
    </message>
    <message>
        <source>different</source>
        <translation>それぞれ異なる</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Suggest partners</source>
        <translation>候補を見る</translation>
    </message>
    <message>
        <source>Suggest partners for whoever wishes (S)</source>
        <translation>希望元に合う候補を見る（S）</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes chosen</source>
        <translation>
            <numerusform>希望 %n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>A rank is stored for all of them as one step.</source>
        <translation>順位は全件に一度に保存されます。</translation>
    </message>
    <message>
        <source>both wish it</source>
        <translation>双方が希望</translation>
    </message>
    <message>
        <source>one side wishes it</source>
        <translation>一方が希望</translation>
    </message>
    <message>
        <source>No meeting yet.</source>
        <translation>商談はまだ決まっていません。</translation>
    </message>
    <message>
        <source>See it in the plan</source>
        <translation>日程表で見る</translation>
    </message>
    <message>
        <source>Why is there no meeting?</source>
        <translation>商談が決まらない理由は</translation>
    </message>
</context>
<context>
    <name>WishTable</name>
    <message>
        <source>Wishes</source>
        <translation>商談希望</translation>
    </message>
    <message>
        <source>1 to 5 set the rank, S suggests partners.</source>
        <translation>1～5で希望順位を設定、Sで候補を表示します。</translation>
    </message>
    <message>
        <source>No wish matches &quot;{query}&quot;. Press Esc to see all {total}.</source>
        <translation>「{query}」に当てはまる希望はありません。Esc で{total}件すべてを表示します。</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Both wish it</source>
        <translation>双方が希望</translation>
    </message>
    <message>
        <source>One side wishes it</source>
        <translation>一方が希望</translation>
    </message>
    <message>
        <source>no meeting yet: why?</source>
        <translation>未定：理由を見る</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>held</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>did not take place</source>
        <translation>行われませんでした</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>{outcome}, {time}, table {table}</source>
        <translation>{outcome} {time} テーブル{table}</translation>
    </message>
    <message>
        <source>{time}, table {table}</source>
        <translation>{time}、テーブル{table}</translation>
    </message>
    <message>
        <source>must</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>would be nice</source>
        <translation>できれば</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Who wishes</source>
        <translation>希望した側</translation>
    </message>
    <message>
        <source>To meet</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Fixed time</source>
        <translation>指定時刻</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>同席</translation>
    </message>
    <message>
        <source>Whether both wish it</source>
        <translation>相互の希望</translation>
    </message>
    <message>
        <source>Country of who wishes</source>
        <translation>希望元の国</translation>
    </message>
    <message>
        <source>Country of the partner</source>
        <translation>希望先の国</translation>
    </message>
    <message>
        <source>{asker} → {asked}</source>
        <translation>{asker} → {asked}</translation>
    </message>
    <message>
        <source>rank {rank}, {state}</source>
        <translation>順位{rank}、{state}</translation>
    </message>
    <message>
        <source>must not meet</source>
        <translation>面談不可</translation>
    </message>
    <message>
        <source>{name}, asked by {count}</source>
        <translation>{name}（希望される：{count}件）</translation>
    </message>
    <message>
        <source>{name}, asks {count}</source>
        <translation>{name}（希望する：{count}件）</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Wishes</source>
        <translation>商談希望</translation>
    </message>
    <message>
        <source>Type to filter; 1 to 5 set the rank of the chosen wishes; F2 edits the comment; Delete removes; S suggests partners. Ctrl+N adds a wish, Ctrl+I imports a spreadsheet, F8 goes to the next wish without a meeting and says why.</source>
        <translation>入力すると絞り込みます。1～5で選んだ希望の順位を設定、F2でコメントを編集、Deleteで削除、Sで候補を表示します。Ctrl+Nで希望を追加、Ctrl+Iで一覧を取り込み、F8で商談未定の次の希望とその理由を表示します。</translation>
    </message>
    <message>
        <source>Filter wishes</source>
        <translation>希望を絞り込む</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Show the wishes as a matrix</source>
        <translation>商談希望をマトリックスで表示</translation>
    </message>
    <message>
        <source>Suggest partners</source>
        <translation>候補を見る</translation>
    </message>
    <message>
        <source>Add wish</source>
        <translation>希望を追加</translation>
    </message>
    <message>
        <source>Add a wish (Ctrl+N)</source>
        <translation>希望を追加（Ctrl+N）</translation>
    </message>
    <message>
        <source>No wishes yet. Import a spreadsheet of wishes or add the first one.</source>
        <translation>商談希望がまだありません。希望の一覧を取り込むか、最初の希望を追加してください。</translation>
    </message>
    <message>
        <source>Add veto</source>
        <translation>面談不可を追加</translation>
    </message>
</context>
<context>
    <name>ZoneRow</name>
    <message>
        <source>Name of the zone</source>
        <translation>区画の名前</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>テーブルの数</translation>
    </message>
    <message>
        <source>Number of the first table</source>
        <translation>最初のテーブル番号</translation>
    </message>
    <message>
        <source>Leave this zone out</source>
        <translation>この区画を除く</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>卓</translation>
    </message>
    <message>
        <source>from no.</source>
        <translation>開始番号</translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>標準の大きさ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
</TS>
