-- A database of schema version 3 with two sample reports and a judgement: what baocao upgrade reads of one.
PRAGMA user_version = 3;
CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    filename TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    extractor_version TEXT NOT NULL,
    format TEXT NOT NULL,
    lost TEXT,
    doc_type TEXT,
    symbol TEXT,
    issuer TEXT,
    parent TEXT,
    place TEXT,
    province TEXT,
    issued_on TEXT,
    title TEXT,
    signer TEXT,
    signer_role TEXT,
    own_key TEXT
);
CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    table_no INTEGER,
    row_no INTEGER,
    column_no INTEGER,
    row_span INTEGER NOT NULL DEFAULT 1,
    column_span INTEGER NOT NULL DEFAULT 1,
    UNIQUE (report_id, ordinal)
);
CREATE TABLE judgements (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    object TEXT NOT NULL,
    decision TEXT NOT NULL,
    evidence TEXT NOT NULL,
    UNIQUE (kind, subject, object)
);
CREATE TABLE ingest_errors (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    filename TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL
);
INSERT INTO reports VALUES (1, '/kho/bao-cao-so-noi-vu.docx', 'bao-cao-so-noi-vu.docx', '10f6caf6805225a3024152e9ab6eaf047c64d66c48a65d5fc874ca295fe6dae7', '6', 'docx', NULL, 'Báo cáo', '256/BC-SNV', 'Sở Nội vụ', 'UBND tỉnh Cà Mau', 'Cà Mau', 'Cà Mau', '2023-12-05', 'Tổng kết công tác thi đua, khen thưởng năm 2023', 'Phan Văn Thí Dụ', 'Phó Giám đốc', 'state:SNV@ca-mau:2023:BC:256');
INSERT INTO reports VALUES (2, '/kho/quyet-dinh-bang-khen.docx', 'quyet-dinh-bang-khen.docx', '737ae7fefc813fd462e71007b7b199a3ab9cbcc80dd1c4dbae37eaab5dab57ef', '6', 'docx', NULL, 'Quyết định', '1436/QĐ-UBND', 'Ủy ban nhân dân tỉnh Kiên Giang', NULL, 'Kiên Giang', 'Kiên Giang', '2023-06-12', 'Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'Lưu Văn Mẫu', 'Chủ tịch', 'state:UBND@kien-giang:2023:QĐ:1436');
INSERT INTO passages VALUES (1, 1, 0, 'cell', 'UBND TỈNH CÀ MAU
SỞ NỘI VỤ
-------
Số: 256/BC-SNV', 0, 0, 0, 1, 1);
INSERT INTO passages VALUES (2, 1, 1, 'cell', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Cà Mau, ngày 05 tháng 12 năm 2023', 0, 0, 1, 1, 1);
INSERT INTO passages VALUES (3, 1, 2, 'paragraph', 'BÁO CÁO', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (4, 1, 3, 'paragraph', 'Tổng kết công tác thi đua, khen thưởng năm 2023', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (5, 1, 4, 'paragraph', 'Thực hiện Kế hoạch số 12/KH-UBND ngày 18/01/2023 của Ủy ban nhân dân tỉnh, Sở Nội vụ báo cáo kết quả như sau:', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (6, 1, 5, 'heading', 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (7, 1, 6, 'paragraph', 'Sở đã tham mưu triển khai Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022, Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ, Thông tư số 12/2019/TT-BNV ngày 04/11/2019 của Bộ Nội vụ; Kết luận số 21-KL/TW ngày 25/10/2021 và Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (8, 1, 7, 'paragraph', 'Việc xử lý vi phạm thực hiện theo điểm a khoản 1 Điều 24 Nghị định số 91/2017/NĐ-CP, Luật Cán bộ, công chức và Luật Viên chức năm 2010.', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (9, 1, 8, 'heading', 'II. KẾT QUẢ KHEN THƯỞNG', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (10, 1, 9, 'paragraph', 'Trong năm, Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba cho 02 tập thể và 03 cá nhân; Thủ tướng Chính phủ tặng Bằng khen cho 05 tập thể; Chủ tịch UBND tỉnh tặng Bằng khen cho 120 tập thể và 315 cá nhân.', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (11, 1, 10, 'paragraph', 'Liên hệ: số điện thoại 0290.3831.234; kinh phí 3.250 triệu đồng, đạt 98,5% kế hoạch; 46/49 đơn vị nộp báo cáo.', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (12, 1, 11, 'cell', 'Nơi nhận:
- Ban TĐKT Trung ương;
- UBND tỉnh;
- Lưu: VT, TĐKT.', 1, 0, 0, 1, 1);
INSERT INTO passages VALUES (13, 1, 12, 'cell', 'KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
(Đã ký)
Phan Văn Thí Dụ', 1, 0, 1, 1, 1);
INSERT INTO passages VALUES (14, 2, 0, 'cell', 'ỦY BAN NHÂN DÂN
TỈNH KIÊN GIANG
-------
Số: 1436/QĐ-UBND', 0, 0, 0, 1, 1);
INSERT INTO passages VALUES (15, 2, 1, 'cell', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Kiên Giang, ngày 12 tháng 6 năm 2023', 0, 0, 1, 1, 1);
INSERT INTO passages VALUES (16, 2, 2, 'paragraph', 'QUYẾT ĐỊNH', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (17, 2, 3, 'paragraph', 'Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (18, 2, 4, 'paragraph', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (19, 2, 5, 'paragraph', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (20, 2, 6, 'paragraph', 'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (21, 2, 7, 'paragraph', 'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (22, 2, 8, 'paragraph', 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 2214/TTr-SNV ngày 05 tháng 6 năm 2023.', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (23, 2, 9, 'paragraph', 'QUYẾT ĐỊNH:', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (24, 2, 10, 'paragraph', 'Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 03 tập thể và 03 cá nhân đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2022 (có danh sách kèm theo).', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (25, 2, 11, 'paragraph', 'Điều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (26, 2, 12, 'cell', 'Nơi nhận:
- Như Điều 2;
- Lưu: VT.', 1, 0, 0, 1, 1);
INSERT INTO passages VALUES (27, 2, 13, 'cell', 'CHỦ TỊCH
(Đã ký)
Lưu Văn Mẫu', 1, 0, 1, 1, 1);
INSERT INTO passages VALUES (28, 2, 14, 'paragraph', 'DANH SÁCH', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (29, 2, 15, 'paragraph', 'TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (30, 2, 16, 'paragraph', '(Kèm theo Quyết định số 1436/QĐ-UBND ngày 12 tháng 6 năm 2023 của Chủ tịch UBND tỉnh Kiên Giang)', NULL, NULL, NULL, 1, 1);
INSERT INTO passages VALUES (31, 2, 17, 'cell', 'STT', 2, 0, 0, 1, 1);
INSERT INTO passages VALUES (32, 2, 18, 'cell', 'Họ và tên, đơn vị', 2, 0, 1, 1, 1);
INSERT INTO passages VALUES (33, 2, 19, 'cell', 'Chức vụ, nơi công tác', 2, 0, 2, 1, 1);
INSERT INTO passages VALUES (34, 2, 20, 'cell', 'Thành tích', 2, 0, 3, 1, 1);
INSERT INTO passages VALUES (35, 2, 21, 'cell', 'I. TẬP THỂ', 2, 1, 0, 1, 4);
INSERT INTO passages VALUES (36, 2, 22, 'cell', '1', 2, 2, 0, 1, 1);
INSERT INTO passages VALUES (37, 2, 23, 'cell', 'Sở Tài chính tỉnh Kiên Giang', 2, 2, 1, 1, 1);
INSERT INTO passages VALUES (38, 2, 24, 'cell', 'Dẫn đầu khối thi đua', 2, 2, 3, 1, 1);
INSERT INTO passages VALUES (39, 2, 25, 'cell', '2', 2, 3, 0, 1, 1);
INSERT INTO passages VALUES (40, 2, 26, 'cell', 'Trường THPT Nguyễn Trung Trực', 2, 3, 1, 1, 1);
INSERT INTO passages VALUES (41, 2, 27, 'cell', 'Có thành tích trong dạy và học', 2, 3, 3, 1, 1);
INSERT INTO passages VALUES (42, 2, 28, 'cell', '3', 2, 4, 0, 1, 1);
INSERT INTO passages VALUES (43, 2, 29, 'cell', 'Phòng Nội vụ huyện Phú Quốc', 2, 4, 1, 1, 1);
INSERT INTO passages VALUES (44, 2, 30, 'cell', 'Hoàn thành xuất sắc nhiệm vụ', 2, 4, 3, 1, 1);
INSERT INTO passages VALUES (45, 2, 31, 'cell', 'II. CÁ NHÂN', 2, 5, 0, 1, 4);
INSERT INTO passages VALUES (46, 2, 32, 'cell', '1', 2, 6, 0, 1, 1);
INSERT INTO passages VALUES (47, 2, 33, 'cell', 'Ông Ngô Văn Thử', 2, 6, 1, 1, 1);
INSERT INTO passages VALUES (48, 2, 34, 'cell', 'Phó Giám đốc Sở Xây dựng', 2, 6, 2, 1, 1);
INSERT INTO passages VALUES (49, 2, 35, 'cell', 'Sáng kiến cấp tỉnh', 2, 6, 3, 1, 1);
INSERT INTO passages VALUES (50, 2, 36, 'cell', '2', 2, 7, 0, 1, 1);
INSERT INTO passages VALUES (51, 2, 37, 'cell', 'Bà Danh Thị Giả', 2, 7, 1, 1, 1);
INSERT INTO passages VALUES (52, 2, 38, 'cell', 'Trưởng phòng, Sở Y tế', 2, 7, 2, 1, 1);
INSERT INTO passages VALUES (53, 2, 39, 'cell', 'Phòng, chống dịch', 2, 7, 3, 1, 1);
INSERT INTO passages VALUES (54, 2, 40, 'cell', '3', 2, 8, 0, 1, 1);
INSERT INTO passages VALUES (55, 2, 41, 'cell', 'Đinh Văn Ví Dụ', 2, 8, 1, 1, 1);
INSERT INTO passages VALUES (56, 2, 42, 'cell', 'Chuyên viên Văn phòng UBND tỉnh', 2, 8, 2, 1, 1);
INSERT INTO passages VALUES (57, 2, 43, 'cell', 'Chuyển đổi số', 2, 8, 3, 1, 1);
INSERT INTO passages VALUES (58, 2, 44, 'cell', 'TỔNG CỘNG: 03 tập thể, 03 cá nhân', 2, 9, 0, 1, 4);
INSERT INTO judgements VALUES (1, 'name', '10f6caf6805225a3024152e9ab6eaf047c64d66c48a65d5fc874ca295fe6dae7:phan van thi du', '', 'Tên Đã Sửa', '');
